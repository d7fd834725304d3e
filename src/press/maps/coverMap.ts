import { type LocatorMap, locatorSide } from '../../article/pages.ts';

const height = (locatorSide * 2) / 3;

const style = [
  'svg{fill:none;stroke:#8ea0aa;stroke-width:1.6}.g{opacity:.35}.h{stroke-width:18;opacity:.28}',
  '.n{stroke-width:9}.l{fill:#faf7ee}.b{stroke:#c9c3b4;stroke-dasharray:6 4}',
  '@media (prefers-color-scheme:dark){svg{stroke:#5e727c}.l{fill:#2a2d2c}.b{stroke:#444946}}',
].join('');

/**
 * A locator map as a picture of its own, three wide by two high, for a story that came without one. The
 * sea is left clear and the place unmarked: the page lays both under and over it in its own inks. In
 * the dark theme browsers give the picture the dark scheme of the page around it.
 */
export function coverMap(map: LocatorMap): string {
  const top = (locatorSide - height) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 ${top} ${locatorSide} ${height}">`,
    `<style>${style}</style><defs><path id="l" d="${map.land}"/></defs>`,
    `<path class="g" d="${map.grid}"/><use href="#l" class="h"/><use href="#l" class="h n"/>`,
    `<use href="#l" class="l"/><path class="b" d="${map.borders}"/></svg>`,
  ].join('');
}
