import type { Catalogue } from './en.ts';

/** The words of the interface in Spanish. */
export const es: Catalogue = {
  skip: 'Saltar al texto',
  frontPage: 'Portada',
  sections: 'Secciones',
  topics: 'Temas',
  places: 'Lugares',
  about: 'Sobre este periódico',
  publishedBy: 'Publicado por {publisher}',
  loading: 'Cargando',

  published: 'Publicado el',
  updated: 'Actualizado el',
  corrected: 'Corregido el',
  dateAndTime: '{date}, {time} {zone}',
  by: 'Por',
  minutes: {
    one: '{count} minuto de lectura',
    many: '{count} minutos de lectura',
    other: '{count} minutos de lectura',
  },
  oldDays: {
    one: 'Esta noticia tiene {count} día.',
    many: 'Esta noticia tiene {count} días.',
    other: 'Esta noticia tiene {count} días.',
  },
  oldMonths: {
    one: 'Esta noticia tiene {count} mes.',
    many: 'Esta noticia tiene {count} meses.',
    other: 'Esta noticia tiene {count} meses.',
  },
  oldYears: {
    one: 'Esta noticia tiene {count} año.',
    many: 'Esta noticia tiene {count} años.',
    other: 'Esta noticia tiene {count} años.',
  },
  correction: 'Corrección',
  clarification: 'Aclaración',
  update: 'Actualización',
  mapOf: 'Mapa: {place}',
  thereNow: 'ahora allí, {weekday}',
  contents: 'En esta noticia',
  contentsTool: 'Índice',
  close: 'Cerrar',
  facts: 'Las cifras',
  related: 'Más sobre esto',
  translations: 'Esta noticia en otros idiomas',

  stories: { one: '{count} noticia', many: '{count} noticias', other: '{count} noticias' },
  older: 'Noticias anteriores',
  newer: 'Noticias posteriores',
  archivePages: 'Páginas del archivo',
  titledPage: '{title}, página {page}',
  placesIn: 'Lugares: {country}',

  frontEmpty: 'Todavía no se ha publicado ninguna noticia.',
  topicsEmpty: 'Todavía no hay temas.',
  topicEmpty: 'No hay ninguna noticia sobre este tema.',
  placesEmpty: 'Ninguna noticia indica todavía su lugar.',
  placeEmpty: 'No hay ninguna noticia de este lugar.',

  noticeTitle: 'Esta noticia ha sido retirada',
  noticeText: 'El periódico ha retirado la noticia que estaba en esta dirección.',
  noticeTime: 'Retirada el',

  missingTitle: 'No hay ninguna página en esta dirección',
  missingText: 'Puede que esté mal escrita o que la página ya no exista.',
  storyMissingTitle: 'No hay ninguna noticia en esta dirección',
  storyMissingText: 'Puede que esté mal escrita o que la noticia nunca se publicara.',
  topicMissingTitle: 'No existe ese tema',
  topicMissingText: 'El periódico no tiene noticias con este nombre.',
  placeMissingTitle: 'Ese lugar no está aquí',
  placeMissingText: 'El periódico no tiene noticias de un lugar con este nombre.',
  offlineTitle: 'No tiene conexión',
  frontOfflineText:
    'La portada todavía no está en este dispositivo. Se abrirá cuando vuelva a tener conexión.',
  storyOfflineText:
    'Esta noticia todavía no está en este dispositivo. Se abrirá cuando vuelva a tener conexión.',
  pageOfflineText:
    'Esta página todavía no está en este dispositivo. Se abrirá cuando vuelva a tener conexión.',
  listOfflineText:
    'Esta lista todavía no está en este dispositivo. Se abrirá cuando vuelva a tener conexión.',
  unreachableTitle: 'No se puede llegar al periódico',
  unreachableText:
    'No hubo respuesta. Puede que la conexión sea débil o que el servidor del periódico no responda.',
  frontBrokenTitle: 'La portada no ha llegado',
  storyBrokenTitle: 'Esta noticia no ha llegado',
  listBrokenTitle: 'Esta lista no ha llegado',
  pageBrokenTitle: 'Esta página no ha llegado',
  brokenText: 'Lo que llegó en su lugar no se pudo leer.',
  refusedText: 'El servidor respondió con un error, el número {status}.',
  failedText: 'Una parte del lector falló o no se pudo cargar.',
  newerTitle: 'El periódico tiene un formato más nuevo',
  newerText: 'Esta página necesita una versión más nueva del lector. Cárguela de nuevo para obtenerla.',
  reload: 'Cargar de nuevo',
  toFront: 'Ir a la portada',

  aboutPaper: 'Sobre {name}',
  aboutDevice: 'Qué se queda en su dispositivo',
  deviceText:
    'Sus ajustes de lectura y las páginas que abre se guardan en este dispositivo, y nada sobre usted sale de él. No hay cuentas, ni cookies, ni contadores.',
  aboutCredits: 'Fuentes y agradecimientos',
  placesCredit: 'Lugares, coordenadas y husos horarios',
  mapsCredit: 'Mapas',
  mapsLicence: 'dominio público',
  fontsCredit: 'Tipos de letra',
};
