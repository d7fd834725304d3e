/** The words of what a reader can do with a story, in English. They come with it, not with the page. */
export const en = {
  shareStory: 'Share this story',
  sharePassage: 'Share this passage',
  link: 'Link',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied.',
  citation: 'Citation',
  copyCitation: 'Copy as a citation',
  citationCopied: 'The citation is copied.',
  quote: 'Quotation',
  copyQuote: 'Copy the quotation',
  quoteCopied: 'The quotation is copied.',
  notCopied: 'It could not be copied. The text is selected: copy it from here.',
  byMail: 'E-mail',
  print: 'Print',

  previousPicture: 'Previous',
  nextPicture: 'Next',
  pictureOf: '{at} of {count}',
  enlarge: 'Enlarge',
  wholePicture: 'Whole picture',
  closePicture: 'Close',

  backToPlace: 'Back to where you were',
  noPlace: 'No, thanks',
} satisfies Record<string, string>;

export type StoryWord = keyof typeof en;
export type StoryCatalogue = { readonly [key in StoryWord]: string };
