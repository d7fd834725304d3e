import { useState, type ReactNode } from 'react';
import { Panel } from '../panel/Panel.tsx';
import type { PanelProps } from '../panel/usePanel.ts';
import { loadPanelWords, usePanelWords } from '../panelWords/panelWords.ts';
import { Choice } from './Choice.tsx';
import css from './DisplayPanel.module.css';
import { LineIcon } from './LineIcon.tsx';
import { applySettings, choices, ownSize, readSettings, writeSettings, type Settings } from './settings.ts';
import { useWords } from '../words/useWords.ts';
import { SizeChoice } from './SizeChoice.tsx';

/** The display settings, once their words in the language of the interface have come. */
export async function drawDisplayPanel(language: string, props: PanelProps): Promise<ReactNode> {
  await loadPanelWords(language);
  return <DisplayPanel {...props} />;
}

/** How the page looks, for the reader to choose: the page behind follows at once, and so does the sample. */
function DisplayPanel({ opener, onClose }: PanelProps) {
  const say = usePanelWords();
  const [settings, setSettings] = useState(readSettings);

  function choose(chosen: Settings) {
    setSettings(chosen);
    applySettings(chosen);
    writeSettings(chosen);
  }

  function set<Name extends keyof Settings>(name: Name, value: NonNullable<Settings[Name]> | null) {
    const { [name]: _, ...others } = settings;
    choose(value === null ? others : { ...others, [name]: value });
  }

  return (
    <Panel title={useWords().say('display')} opener={opener} onClose={onClose}>
      <Choice
        legend={say('theme')}
        chosen={settings.theme ?? null}
        onChoose={(theme) => set('theme', theme)}
        options={[
          ...choices.theme.map((theme) => ({
            value: theme,
            label: (
              <>
                <i className={css.swatch} data-theme={theme} />
                {say(theme)}
              </>
            ),
          })),
          { value: null, label: say('auto') },
        ]}
      />
      <SizeChoice size={settings.size ?? ownSize} onChoose={(size) => set('size', size)} />
      <Choice
        legend={say('face')}
        chosen={
          settings.face ?? (document.documentElement.dataset.face === 'system' ? 'system' : 'newsreader')
        }
        onChoose={(face) => set('face', face)}
        options={choices.face.map((face) => ({
          value: face,
          label: (
            <span className={css[face]}>
              {face === 'system' ? say('system') : face.replace(/^./, (letter) => letter.toUpperCase())}
            </span>
          ),
        }))}
      />
      <Choice
        legend={say('measure')}
        chosen={settings.measure ?? 'standard'}
        onChoose={(measure) => set('measure', measure)}
        options={choices.measure.map((measure) => ({
          value: measure,
          label: (
            <>
              <LineIcon measure={measure} />
              {say(measure)}
            </>
          ),
        }))}
      />
      <p className={css.sample}>{say('sample')}</p>
      <button type="button" className={css.defaults} onClick={() => choose({})}>
        {say('defaults')}
      </button>
    </Panel>
  );
}
