/** The side of a locator map, in the units of its path data. Apart from the schemas: a page that is drawn needs none. */
export const locatorSide = 600;
