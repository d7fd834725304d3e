import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { loadOfflineWords } from '../offlineWords/offlineWords.ts';
import { Panel } from '../panel/Panel.tsx';
import type { PanelProps } from '../panel/usePanel.ts';
import { loadPanelWords } from '../panelWords/panelWords.ts';
import { pageKey } from '../queries.ts';
import { KeepSet } from './KeepSet.tsx';
import { pagesOf } from './pagesOf.ts';

/** What keeps a list with its stories, beside the button of the list that asked for it. */
export async function drawKeepPanel(language: string, props: PanelProps): Promise<ReactNode> {
  await Promise.all([loadPanelWords(language), loadOfflineWords(language)]);
  return <KeepPanel {...props} />;
}

function KeepPanel(props: PanelProps) {
  const queryClient = useQueryClient();
  const path = props.opener?.getAttribute('data-keep') ?? '';
  const paths = useMemo(() => pagesOf(path, queryClient.getQueryData(pageKey(path))), [path, queryClient]);
  return (
    <Panel title={props.opener?.textContent ?? ''} {...props}>
      <KeepSet paths={paths} />
    </Panel>
  );
}
