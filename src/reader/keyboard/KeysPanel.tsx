import { useState, type ReactNode } from 'react';
import { Panel } from '../panel/Panel.tsx';
import type { PanelProps } from '../panel/usePanel.ts';
import { loadPanelWords, usePanelWords } from '../panelWords/panelWords.ts';
import { useWords } from '../words/useWords.ts';
import css from './KeysPanel.module.css';
import { areKeysOn, switchKeys } from './keySwitch.ts';

const keys = [
  [['j'], 'nextStory'],
  [['k'], 'previousStory'],
  [['o', 'Enter'], 'openStory'],
  [['s'], 'saveKey'],
  [['p'], 'shareKey'],
  [['?'], 'showKeys'],
  [['Esc'], 'closeKey'],
] as const;

/** The list of keys, once its words in the language of the interface have come. */
export async function drawKeysPanel(language: string, props: PanelProps): Promise<ReactNode> {
  await loadPanelWords(language);
  return <KeysPanel {...props} />;
}

/**
 * What each key does, and a switch: keys without another key beside them are in the way of those who
 * speak to their device (WCAG 2.2, 2.1.4).
 */
function KeysPanel(props: PanelProps) {
  const say = usePanelWords();
  const [isOn, setIsOn] = useState(areKeysOn);

  function change(wanted: boolean) {
    setIsOn(wanted);
    switchKeys(wanted);
  }

  return (
    <Panel title={useWords().say('keyboard')} {...props}>
      <dl className={css.keys}>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label className={css.switch}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />
        {say('useKeys')}
      </label>
    </Panel>
  );
}
