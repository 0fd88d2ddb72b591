/**
 * Runs in a page, so it may use nothing from outside itself: the frame that a video shows now, as a `data:` address;
 * null when there is none, or the video's site keeps it from being read.
 */
export function frameOfVideo(url: string): string | null {
  const video = [...document.querySelectorAll('video')].find(
    ({ currentSrc, src }) => currentSrc === url || src === url,
  );
  if (!video || video.videoWidth === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  try {
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}
