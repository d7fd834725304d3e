import { ReadableList } from '../saved/ReadableList.tsx';
import type { Fault } from '../toFault.ts';
import { NearPages } from './NearPages.tsx';

/** What is offered in the place of a page: pages like the one that is missing, or what the device has. */
export function InsteadOfPage({ kind }: Pick<Fault, 'kind'>) {
  if (kind === 'missing') return <NearPages />;
  return kind === 'offline' || kind === 'unreachable' ? <ReadableList /> : null;
}
