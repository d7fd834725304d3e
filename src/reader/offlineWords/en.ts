import type { Forms, Message } from '../words/en.ts';

/** The words of saving, of reading without a connection, and of what stands in for a page, in English. */
export const en = {
  nearTitle: 'Did you mean one of these?',
  isSaved: 'Saved',
  isSaving: 'Saving',
  notSaved: 'Not saved',
  saveNamed: 'Save: {headline}',
  removeNamed: 'Saved, remove: {headline}',
  savingOf: 'Saving {done} of {total}',
  savedReady: 'Saved. It opens without a connection.',
  savedPartly: 'Saved, still without {parts}. The rest follows when you are connected.',
  savedForNow: 'Saved for now: this browser forgets what is saved when its window closes.',
  removedCount: { one: '{count} page removed.', other: '{count} pages removed.' },
  undo: 'Undo',
  dismiss: 'Close this notice',
  cannotKeep:
    'Nothing can be saved here: this browser or window lets pages keep no files, as private windows do. Everything can be read while you are connected.',
  noRoom: 'There is no room left on this device. Remove something that is saved, then try again.',
  notNow: 'It could not be saved just now. Try again in a moment.',

  offlineNow: 'Offline.',
  onlineAgain: 'Connected again.',
  copyFrom: 'Saved copy from {saved}, last checked {checked}.',
  readable: { one: '{count} story can be read.', other: '{count} stories can be read.' },
  whatIsSaved: 'What is saved',
  unchecked: {
    one: 'Nobody has checked this copy for {count} day: it may have been corrected or withdrawn since.',
    other: 'Nobody has checked this copy for {count} days: it may have been corrected or withdrawn since.',
  },
  correctedSince: 'Corrected since you saved it, {time}.',
  updatedSince: 'The paper has a newer version of it, of {time}.',
  withdrawnNow: 'The paper has withdrawn this story.',
  newStories: { one: '{count} new story', other: '{count} new stories' },
  pageChanged: 'This page has changed',
  storyChanged: 'This story has changed',
  show: 'Show',
  newVersion: 'A new version of the reader is ready',
  useVersion: 'Use it now',

  savedDeck:
    'Stories that you save stay on this device and open without a connection. Nobody else learns of them.',
  needsScripts:
    'This list is drawn on your device by a script, and scripts are off. Everything else in the paper reads without them.',
  offlinePageTitle: 'Without a connection',
  offlinePageText:
    'The page that you asked for may not be on this device yet; it opens when you are connected again. What was opened or saved here can be read now.',
  noneSaved: 'No stories are saved yet.',
  noneSavedText: 'Save one with the ribbon next to its headline, and it stays readable without a connection.',
  usedRoom: 'On this device: {size}.',
  roomLasts: 'The browser keeps this until you remove it.',
  roomMayGo: 'The browser may clear this when the device runs out of room.',
  sortBy: 'Order',
  byAdded: 'Last saved first',
  byHeadline: 'By headline',
  bySize: 'Largest first',
  savedAt: 'Saved {time}',
  checkedAt: 'checked {time}',
  ready: 'Ready offline',
  missingParts: 'Still missing: {parts}',
  partDocument: 'the page as printed',
  partData: 'the text',
  partPictures: 'pictures',
  partApp: 'the reader itself',
  complete: 'Fetch the rest',
  isWithdrawn: 'Withdrawn by the paper',
  isOutdated: 'A newer version is waiting',
  remove: 'Remove',
  removeAll: 'Remove all',
  exportList: 'Export the list',
  importList: 'Import a list',
  importedCount: { one: '{count} page added from the list.', other: '{count} pages added from the list.' },
  importBroken: 'This file holds no list of saved stories.',
  keepEdition: 'Keep today’s edition',
  keepEditionText: 'The front page with all its stories, to read on the way.',
  pagesToKeep: { one: '{count} page', other: '{count} pages' },
  sizeAbout: 'about {size} to load',
  allHere: 'nothing left to load',
  sizeUnknown: 'size not known',
  keepNow: 'Keep them',
  stop: 'Stop',
  stopping: 'Stopping…',
  alsoHere: 'Also on this device',
  alsoHereText:
    'Pages that you opened, and some that they lead to. They stay for a while, as long as there is room.',
  readNow: 'What you can read now',
  nothingHere:
    'Nothing is on this device yet. What you open once while connected opens without a connection later.',
} satisfies Record<string, Message>;

export type OfflineKey = keyof typeof en;
export type OfflineCatalogue = {
  readonly [key in OfflineKey]: (typeof en)[key] extends string ? string : Forms;
};
