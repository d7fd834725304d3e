/** The words of the interface in English. Every other catalogue has the same keys. */
export const en = {
  skip: 'Skip to the text',
  frontPage: 'Front page',
  sections: 'Sections',
  topics: 'Topics',
  places: 'Places',
  about: 'About this paper',
  publishedBy: 'Published by {publisher}',
  loading: 'Loading',

  published: 'Published',
  updated: 'Updated',
  dateAndTime: '{date}, {time} {zone}',
  by: 'By',
  minutes: { one: '{count} minute to read', other: '{count} minutes to read' },
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  facts: 'The figures',
  related: 'More on this',
  translations: 'This story in other languages',

  latest: 'Latest',
  stories: { one: '{count} story', other: '{count} stories' },
  older: 'Older stories',
  newer: 'Newer stories',
  archivePages: 'Pages of the archive',
  titledPage: '{title}, page {page}',
  placesIn: 'Places in {country}',

  frontEmpty: 'No story has been published yet.',
  topicsEmpty: 'There are no topics yet.',
  topicEmpty: 'No story stands under this topic.',
  placesEmpty: 'No story names its place yet.',
  placeEmpty: 'No story stands under this place.',

  noticeTitle: 'This story has been withdrawn',
  noticeText: 'The paper has withdrawn the story that stood at this address.',
  noticeTime: 'Withdrawn',

  missingTitle: 'There is no page at this address',
  missingText: 'It may have been mistyped, or the page has gone.',
  storyMissingTitle: 'There is no story at this address',
  storyMissingText: 'It may have been mistyped, or the story was never published.',
  topicMissingTitle: 'There is no such topic',
  topicMissingText: 'The paper has no stories under this name.',
  placeMissingTitle: 'There is no such place here',
  placeMissingText: 'The paper has no stories from a place of this name.',
  offlineTitle: 'You are offline',
  frontOfflineText: 'The front page is not on this device yet. It opens when you are connected again.',
  storyOfflineText: 'This story is not on this device yet. It opens when you are connected again.',
  pageOfflineText: 'This page is not on this device yet. It opens when you are connected again.',
  listOfflineText: 'This list is not on this device yet. It opens when you are connected again.',
  unreachableTitle: 'The paper cannot be reached',
  unreachableText: 'No answer came. The connection may be weak, or the paper’s host is not answering.',
  frontBrokenTitle: 'The front page did not arrive',
  storyBrokenTitle: 'This story did not arrive',
  listBrokenTitle: 'This list did not arrive',
  pageBrokenTitle: 'This page did not arrive',
  brokenText: 'What came in its place could not be read.',
  refusedText: 'The host answered with an error, number {status}.',
  failedText: 'A part of the reader failed or could not be loaded.',
  newerTitle: 'The paper has a newer form',
  newerText: 'This page needs a newer version of the reader. Load it again to get it.',
  reload: 'Load it again',
  toFront: 'To the front page',

  aboutPaper: 'About {name}',
  aboutDevice: 'What stays on your device',
  deviceText:
    'Your display settings and the pages you open are kept on this device, and nothing about you leaves it. There are no accounts, no cookies and no counters.',
  aboutCredits: 'Sources and thanks',
  placesCredit: 'Places, coordinates and time zones',
  mapsCredit: 'Maps',
  mapsLicence: 'public domain',
  fontsCredit: 'Typefaces',
} satisfies Record<string, Message>;

/** A text with `{name}` where a value goes, or one text for each plural form that a language has. */
export type Message = string | Forms;
export type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };
export type MessageKey = keyof typeof en;
export type Catalogue = { readonly [key in MessageKey]: (typeof en)[key] extends string ? string : Forms };
