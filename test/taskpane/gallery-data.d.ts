/** Made by `gallery-data.ts` when the gallery is built. */
declare module 'gallery-data' {
  const data: import('./gallery-data').GalleryData;
  export default data;
}
