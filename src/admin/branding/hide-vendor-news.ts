/** Strapi announces its own news in a bar over every page. Officials at work need none of it: it counts as dismissed. */
export function hideVendorNews(): void {
  window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
}
