import type { StoryCatalogue } from './en.ts';

/** The words of what a reader can do with a story, in Spanish. */
export const es: StoryCatalogue = {
  shareStory: 'Compartir esta noticia',
  sharePassage: 'Compartir este pasaje',
  link: 'Enlace',
  copyLink: 'Copiar el enlace',
  linkCopied: 'El enlace está copiado.',
  citation: 'Cita bibliográfica',
  copyCitation: 'Copiar como cita',
  citationCopied: 'La cita está copiada.',
  quote: 'Cita textual',
  copyQuote: 'Copiar la cita',
  quoteCopied: 'La cita textual está copiada.',
  notCopied: 'No se pudo copiar. El texto está seleccionado: cópielo desde aquí.',
  byMail: 'Correo',
  print: 'Imprimir',

  previousPicture: 'Anterior',
  nextPicture: 'Siguiente',
  pictureOf: '{at} de {count}',
  enlarge: 'Ampliar',
  wholePicture: 'Imagen entera',
  closePicture: 'Cerrar',

  backToPlace: 'Volver a donde estaba',
  noPlace: 'No, gracias',
};
