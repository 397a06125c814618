declare module '@mapbox/geojsonhint' {
  /** The faults of a GeoJSON text, with the lines on which they stand; none where there are none. */
  export function hint(text: string): readonly { readonly message: string; readonly line?: number }[];
}
