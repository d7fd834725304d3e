import { frontPageSchema, type FrontPage } from './front.ts';
import * as lists from './listPages.ts';
import { parser, type Parser } from './parse.ts';

export const parseFrontPage: Parser<FrontPage> = parser('front page', frontPageSchema);
export const parseTopicPage: Parser<lists.TopicPage> = parser('topic page', lists.topicPageSchema);
export const parseTopicsPage: Parser<lists.TopicsPage> = parser('topics page', lists.topicsPageSchema);
export const parsePlacePage: Parser<lists.PlacePage> = parser('place page', lists.placePageSchema);
export const parseCountryPage: Parser<lists.CountryPage> = parser('country page', lists.countryPageSchema);
export const parsePlacesPage: Parser<lists.PlacesPage> = parser('places page', lists.placesPageSchema);
export const parseCorrectionsPage: Parser<lists.CorrectionsPage> = parser(
  'corrections',
  lists.correctionsPageSchema,
);
