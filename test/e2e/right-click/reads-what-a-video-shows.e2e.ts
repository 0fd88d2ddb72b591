import { drawnPage } from '../../support/web/drawn-page';
import { photosFromTheWeb } from '../../support/web/photo-from-the-web';

/** A second of video, recorded by the page itself. */
const RECORD = `
  const recorder = new MediaRecorder(canvas.captureStream(25), { videoBitsPerSecond: 8_000_000 });
  const again = setInterval(draw, 40);
  recorder.ondataavailable = ({ data }) => {
    clearInterval(again);
    document.querySelector('video').src = URL.createObjectURL(data);
  };
  recorder.start();
  setTimeout(() => recorder.stop(), 1000);`;

photosFromTheWeb('the frame that a video shows becomes the photo', [
  {
    what: 'of a video that the page has made',
    html: drawnPage('<video width="300" muted autoplay></video>', RECORD),
    pointsAt: 'video',
  },
]);
