import { afterEach, describe, expect, it } from 'vitest';
import { pageOfClick } from './pageOfClick.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What a click inside `html` asks for. */
function click(html: string, how: MouseEventInit = {}): string | null {
  document.body.innerHTML = html;
  let page: string | null = null;
  function hear(event: MouseEvent) {
    page = pageOfClick(event);
    event.preventDefault();
  }
  document.addEventListener('click', hear, { once: true });
  const inner = document.querySelector('[data-inner]') ?? document.body;
  inner.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));
  return page;
}

const link = '<a href="/topics/sea/?a=1#p-1"><b data-inner>Sea</b></a>';

describe('pageOfClick', () => {
  it('takes a plain click on anything inside a link to a page', () => {
    expect(click(link)).toBe('/topics/sea/?a=1#p-1');
  });

  it('takes a plain click on a link in a drawing', () => {
    expect(click('<svg><a href="/places/pt/"><circle r="9" data-inner></circle></a></svg>')).toBe(
      '/places/pt/',
    );
  });

  it.each([
    ['another button', { button: 1 }],
    ['a new tab', { ctrlKey: true }],
    ['a new tab on a Mac', { metaKey: true }],
    ['a new window', { shiftKey: true }],
    ['a download', { altKey: true }],
  ])('leaves %s to the browser', (_, how) => {
    expect(click(link, how)).toBeNull();
  });

  it.each([
    ['no link', '<p data-inner>Sea</p>'],
    ['a link without an address', '<a data-inner>Sea</a>'],
    ['another host', '<a data-inner href="https://other.example/topics/">Sea</a>'],
    ['a file', '<a data-inner href="/licences/font.txt">Licence</a>'],
    ['mail', '<a data-inner href="mailto:desk@harbour.example">Desk</a>'],
    ['a target of its own', '<a data-inner href="/topics/" target="_blank">Sea</a>'],
    ['a download', '<a data-inner href="/topics/" download>Sea</a>'],
  ])('leaves %s to the browser', (_, html) => {
    expect(click(html)).toBeNull();
  });

  it('leaves a click alone that somebody has answered', () => {
    document.body.innerHTML = link;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('b')?.addEventListener('click', (heard) => heard.preventDefault());
    document.querySelector('b')?.dispatchEvent(event);
    expect(pageOfClick(event)).toBeNull();
  });
});
