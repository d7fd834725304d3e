import type { PanelCatalogue } from './en.ts';

/** The words of panels in Spanish. */
export const es: PanelCatalogue = {
  close: 'Cerrar',

  theme: 'Tema',
  auto: 'Auto',
  light: 'Claro',
  paper: 'Papel',
  dark: 'Oscuro',
  size: 'Tamaño del texto',
  sizeStep: 'Paso {step} de {steps}',
  face: 'Letra',
  system: 'Sistema',
  measure: 'Largo de línea',
  narrow: 'Corto',
  standard: 'Normal',
  wide: 'Largo',
  sample:
    '«La tabla de mareas es una promesa», dijo el práctico del puerto. «Se cumple dos veces al día y nadie escribe sobre ella».',
  defaults: 'Volver a los valores iniciales',

  nextStory: 'Noticia siguiente',
  previousStory: 'Noticia anterior',
  openStory: 'Abrir la noticia',
  saveKey: 'Guardar la historia o quitarla',
  shareKey: 'Compartir la historia o este pasaje',
  showKeys: 'Mostrar estas teclas',
  closeKey: 'Cerrar lo que está abierto',
  useKeys: 'Usar estas teclas',
};
