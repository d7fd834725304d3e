import { en, type Catalogue } from './en.ts';
export const ar: Catalogue = en;
