/**
 * Hands something to the device's own way of sharing (W3C Web Share). Gives whether that is all there is
 * to do: false where the device has none or refuses, true when the reader shared or thought better of it.
 */
export async function shareNatively(data: ShareData): Promise<boolean> {
  // Desktop browsers of the floor, and any browser on a page that came over an open connection, lack it.
  const { canShare } = navigator as Partial<Navigator>;
  if (canShare?.call(navigator, data) !== true) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  }
}
