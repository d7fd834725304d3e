/**
 * Small places that datelines name more often than their size says, as `country.region name`:
 * resorts and sports grounds, towns of wars and disasters, districts with their own post.
 */
const dateliners = new Set(
  `
AT.07 Kitzbühel
BA.02 Srebrenica
CH.BE Gstaad
CH.GR Davos
CH.GR St. Moritz
CH.VS Zermatt
DE.02 Oberammergau
EG.26 Sharm el-Sheikh
ET.46 Lalibela
FR.84 Chamonix-Mont-Blanc
FR.84 Courchevel
FR.84 Val-d'Isère
GB.ENG Silverstone
GB.SCT Lockerbie
IT.20 Cortina d'Ampezzo
JP.15 Wajima
NG.27 Chibok
PS.WE East Jerusalem
US.CA Canoga Park
US.CA Chatsworth
US.CA Culver City
US.CA Encino
US.CA Hollywood
US.CA La Jolla
US.CA North Hollywood
US.CA Northridge
US.CA San Pedro
US.CA Sherman Oaks
US.CA Signal Hill
US.CA Studio City
US.CA Universal City
US.CA Van Nuys
US.CA Venice
US.CA West Hollywood
US.CA Woodland Hills
US.CT Newtown
US.DE Rehoboth Beach
US.ID Sun Valley
US.MA South Boston
US.ME Kennebunkport
US.NY Chappaqua
US.NY Cooperstown
US.NY Harlem
US.NY Lake Placid
US.NY Long Island City
US.SC Kiawah Island
`
    .trim()
    .split('\n'),
);

/** Whether a place belongs in the gazetteer however few live there. */
export function isDateliner(town: { name: string; country: string; region: string }): boolean {
  return dateliners.has(`${town.country}.${town.region} ${town.name}`);
}

/** Places that the list of towns lacks; people are estimates, points from maps. */
export const handMade = [
  atPoint('Camp David', 'US', 'MD', 0, 39.65, -77.46),
  atPoint('Aizuwakamatsu', 'JP', '08', 110_000, 37.49, 139.93),
  atPoint('Chernobyl', 'UA', '13', 1000, 51.27, 30.22),
  atPoint('Chiayi', 'TW', '04', 270_000, 23.48, 120.44),
  atPoint('Churchill', 'CA', '03', 900, 58.77, -94.17),
  atPoint('Dunhuang', 'CN', '15', 190_000, 40.14, 94.66),
  atPoint('Flushing Meadows', 'US', 'NY', 0, 40.75, -73.84),
  atPoint('Fort Bragg', 'US', 'NC', 50_000, 35.14, -79),
  atPoint('Fort Hood', 'US', 'TX', 30_000, 31.13, -97.78),
  atPoint('Funabashi', 'JP', '04', 640_000, 35.69, 139.98),
  atPoint('Gander', 'CA', '05', 12_000, 48.95, -54.61),
  atPoint('Gleneagles', 'GB', 'SCT', 0, 56.28, -3.75),
  atPoint('Guantanamo Bay', 'CU', '10', 5000, 19.9, -75.15),
  atPoint('Hoffenheim', 'DE', '01', 3000, 49.27, 8.84),
  atPoint('Imabari', 'JP', '05', 150_000, 34.07, 133),
  atPoint('Jenin', 'PS', 'WE', 50_000, 32.46, 35.3),
  atPoint('Kennedy Space Center', 'US', 'FL', 0, 28.52, -80.68),
  atPoint('Leh', 'IN', '41', 30_000, 34.16, 77.58),
  atPoint('Liuzhou', 'CN', '16', 2_000_000, 24.33, 109.43),
  atPoint('Marikana', 'ZA', '10', 20_000, -25.7, 27.48),
  atPoint('McMurdo Station', 'AQ', '00', 1000, -77.85, 166.67),
  atPoint('Pearl Harbor', 'US', 'HI', 0, 21.35, -157.97),
  atPoint('Pingtung', 'TW', '04', 200_000, 22.67, 120.49),
  atPoint('Qamishli', 'SY', '01', 180_000, 37.05, 41.22),
  atPoint('Sandringham', 'GB', 'ENG', 500, 52.83, 0.51),
  atPoint('Sderot', 'IL', '01', 30_000, 31.52, 34.6),
  atPoint('South Pole', 'AQ', '00', 0, -90, 0),
  atPoint('Sutherland', 'ZA', '08', 3000, -32.39, 20.66),
  atPoint('Wimbledon', 'GB', 'ENG', 68_000, 51.43, -0.21),
  atPoint('Xuzhou', 'CN', '04', 2_600_000, 34.26, 117.19),
  atPoint("Yan'an", 'CN', '26', 500_000, 36.6, 109.49),
];

function atPoint(
  name: string,
  country: string,
  region: string,
  people: number,
  latitude: number,
  longitude: number,
) {
  return { name, country, region, people, rank: '' as const, latitude, longitude };
}
