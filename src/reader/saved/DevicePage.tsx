import { useSyncExternalStore, type ReactNode } from 'react';
import { useOfflineWords } from '../offlineWords/offlineWords.ts';

const never = () => () => {};

/** What is drawn from the device alone, and where there are no scripts, a sentence that says so. */
export function DevicePage({ children }: { children: ReactNode }) {
  const say = useOfflineWords();
  const isOnDevice = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div data-device>
      <noscript>
        <p>{say('needsScripts')}</p>
      </noscript>
      {isOnDevice && children}
    </div>
  );
}
