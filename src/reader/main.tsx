import { fetchJson } from './fetchJson.ts';
import { takeOver } from './takeOver.tsx';

await takeOver(fetchJson, (error) => {
  // A part that had to be drawn again still reads, but it is a fault of ours and must not go unseen.
  // oxlint-disable-next-line eslint/no-console
  console.error(error);
});
