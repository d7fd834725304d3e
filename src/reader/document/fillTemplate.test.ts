import { describe, expect, it } from 'vitest';
import { fillTemplate } from './fillTemplate.ts';

const template =
  '<!doctype html><html lang="en" dir="ltr"><head><!--head--></head><body><!--app--><!--data--></body></html>';

describe('fillTemplate', () => {
  it('fills the four gaps', () => {
    expect(
      fillTemplate(template, { language: 'ar', head: '<title>$&</title>', app: '<p>$1', data: '{}' }),
    ).toBe(
      '<!doctype html><html lang="ar" dir="rtl" data-edition="1"><head><title>$&</title></head><body><p>$1{}</body></html>',
    );
  });

  it('takes another template when one comes', () => {
    const other = template.replace('<body>', '<body class="b">');
    const filling = { language: 'en', head: '', app: '', data: null };
    fillTemplate(template, filling);
    expect(fillTemplate(other, filling)).toContain('<body class="b">');
    expect(fillTemplate(template, filling)).not.toContain('class="b"');
  });

  it.each(['<html lang="en" dir="ltr">', '<!--head-->', '<!--app-->', '<!--data-->'])(
    'refuses a template without %s',
    (gap) => {
      const filling = { language: 'en', head: '', app: '', data: null };
      expect(() => fillTemplate(template.replace(gap, ''), filling)).toThrow(/has no/);
    },
  );
});
