import { useWords } from './useWords.ts';

type Props = { code: string };

/** The name of a country. Browsers may know a newer one than the press: what was pressed stands. */
export function CountryName({ code }: Props) {
  return <span suppressHydrationWarning>{useWords().country(code)}</span>;
}
