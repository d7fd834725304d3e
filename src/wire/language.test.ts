import { describe, expect, it } from 'vitest';
import { loadMediaTopics } from './topics/loadMediaTopics.ts';
import { noHouse } from './agency/house.ts';
import { sampleGazetteer } from './dateline/sampleGazetteer.ts';
import { guessLanguage } from './language.ts';
import { openReport } from './report.ts';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The ferry sails again', 'en', 0],
    ['en', 'La barca vuelve al río', 'en', 0],
    ['en', 'عودة العبارة إلى النهر', 'ar', 1],
    ['ar', 'عودة العبارة إلى النهر', 'ar', 0],
    ['fa', 'بازگشت قایق به رودخانه', 'fa', 0],
    ['en', 'Паром снова ходит по реке', 'ru', 1],
    ['uk', 'Пором знову ходить річкою', 'uk', 0],
    ['en', 'フェリーが川に戻る', 'ja', 1],
    ['en', '渡轮重返河上', 'zh', 1],
    ['zh-Hant', '渡輪重返河上', 'zh-Hant', 0],
    ['ja', '渡船再開', 'ja', 0],
    ['en', '페리가 강으로 돌아왔다', 'ko', 1],
    ['en', '', 'en', 0],
  ])('for a paper in %s, %s is %s', (own, text, language, warnings) => {
    const report = openReport('x.txt');
    const desk = {
      language: own,
      timeZone: 'UTC',
      house: noHouse,
      topics: [],
      gazetteer: sampleGazetteer(),
      mediaTopics: loadMediaTopics(),
    };
    expect(guessLanguage(text, 1, desk, report)).toBe(language);
    expect(report.problems).toHaveLength(warnings);
  });
});
