import type { Copy } from '../../offline/messages.ts';
import { frontPath } from '../../article/paths.ts';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { languageAttributes } from '../words/languageAttributes.ts';
import { usePaper, useWords } from '../words/useWords.ts';
import css from './CopyRow.module.css';
import { formatBytes } from './formatBytes.ts';
import { keep } from '../shelf/keeping.ts';
import { useNear } from './useNear.ts';
import { partWords, removePages, savePages } from '../shelf/savePages.ts';

type Props = {
  path: string;
  /** Null where nothing of the page is on the device. */
  copy: Copy | null;
  /** When the reader kept it; null for a page that was merely opened. */
  added: string | null;
};

/** A page on the device: what it is, how old the copy is, whether it is whole, and what can be done with it. */
export function CopyRow({ path, copy, added }: Props) {
  const words = useWords();
  const paper = usePaper();
  const say = useOfflineWords();
  const near = useNear();
  const name = copy?.headline ?? nameOf(path);
  const state = stateOf(copy);
  return (
    <article className={css.row}>
      <div>
        <h3 {...languageAttributes(copy?.language ?? words.language, words.language)}>
          <PageLink to={path}>{name}</PageLink>
        </h3>
        <p className={css.facts}>
          <span data-state={state.kind}>{state.text}</span>
          {(added ?? copy?.saved) !== undefined && (
            <span>{say('savedAt', { time: near(added ?? copy?.saved ?? '') })}</span>
          )}
          {copy !== null && <span>{say('checkedAt', { time: near(copy.checked) })}</span>}
          {copy !== null && <span>{formatBytes(copy.bytes, words.language)}</span>}
        </p>
        {copy?.changed?.note !== null && copy?.changed?.note !== undefined && (
          <p className={css.note}>
            <bdi>{copy.changed.note}</bdi>
          </p>
        )}
      </div>
      <div className={css.deeds}>
        {state.kind === 'missing' && added !== null && (
          <button type="button" aria-label={`${say('complete')}: ${name}`} onClick={() => void keep([path])}>
            {say('complete')}
          </button>
        )}
        {added === null ? (
          copy?.isWithdrawn === false && (
            <button
              type="button"
              aria-label={`${words.say('save')}: ${name}`}
              onClick={() => void savePages([path], say)}
            >
              {words.say('save')}
            </button>
          )
        ) : (
          <button
            type="button"
            aria-label={`${say('remove')}: ${name}`}
            onClick={() => void removePages([path], say, { forGood: true })}
          >
            {say('remove')}
          </button>
        )}
      </div>
    </article>
  );

  function nameOf(address: string): string {
    if (address === frontPath) return words.say('frontPage');
    const known = paper.navigation.find((one) => one.path === address);
    if (copy?.isWithdrawn === true) return words.say('noticeTitle');
    return known?.name ?? address;
  }

  function stateOf(one: Copy | null): { kind: 'ready' | 'missing' | 'withdrawn'; text: string } {
    if (one?.isWithdrawn === true) return { kind: 'withdrawn', text: say('isWithdrawn') };
    if (one === null) return { kind: 'missing', text: say('notSaved') };
    // A page that was only opened needs no document of its own to be read: another one draws it.
    const missing = one.missing.filter((part) => added !== null || part !== 'document');
    if (missing.length > 0) {
      const parts = missing.map((part) => say(partWords[part])).join(', ');
      return { kind: 'missing', text: say('missingParts', { parts }) };
    }
    return { kind: 'ready', text: one.changed === null ? say('ready') : say('isOutdated') };
  }
}
