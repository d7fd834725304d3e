import { describe, expect, it } from 'vitest';
import { isDistrictName, isNewsName } from './newsName.ts';

describe('isNewsName', () => {
  it.each([
    'Baltic Courier',
    'HQ Press',
    'Agencia Farol',
    'Volksnachrichten Nachrichten',
    '港湾日報',
    'وكالة الميناء',
    'Радио Волна',
  ])('knows %s for a newsroom', (name) => {
    expect(isNewsName(name)).toBe(true);
  });

  it.each(['Maarjamäe', 'WXYZ', 'Harju County', 'Presseck', ''])('does not know “%s” for one', (name) => {
    expect(isNewsName(name)).toBe(false);
  });
});

describe('isDistrictName', () => {
  it.each(['Harju County', 'Provinz Posen', 'Псковская область', 'محافظة الميناء', 'Isla Exemplo'])(
    'knows %s for a district',
    (name) => {
      expect(isDistrictName(name)).toBe(true);
    },
  );

  it.each(['Press Agency', 'Valley News', 'Maarjamäe', ''])('does not know “%s” for one', (name) => {
    expect(isDistrictName(name)).toBe(false);
  });
});
