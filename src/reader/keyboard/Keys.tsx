import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { frontPath, storiesPath } from '../../article/paths.ts';
import { usePanel } from '../panel/usePanel.ts';
import { listenForKeys } from './listenForKeys.ts';
import { loadKeysPanel } from './KeysButton.tsx';

/** The keys of the reader. What they do is loaded with the first that is pressed. */
export function Keys() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [panel, open] = usePanel(loadKeysPanel);
  const list = useRef<string>(frontPath);

  // Syncs with the keyboard.
  useEffect(() => {
    // Stories follow each other as on the list that the reader came from.
    if (!pathname.startsWith(storiesPath)) list.current = pathname;
    return listenForKeys((key) => void answer(key));
    async function answer(key: string) {
      const { answerKey } = await import('./answerKey.ts');
      await answerKey(key, {
        queryClient,
        list: list.current,
        pathname,
        onOpen: (path) => void navigate(path),
        onHelp: () => void open(null),
      });
    }
  });
  return panel;
}
