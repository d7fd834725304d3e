import { en, type Catalogue } from './en.ts';
export const ja: Catalogue = en;
