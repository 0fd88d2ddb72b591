import { drawnPage } from '../../support/web/drawn-page';
import { photosFromTheWeb } from '../../support/web/photo-from-the-web';

/** A second of video, recorded by the page itself, and what it does with it. */
const record = (andThen: string) => `
  const recorder = new MediaRecorder(canvas.captureStream(25), { videoBitsPerSecond: 8_000_000 });
  const again = setInterval(draw, 40);
  recorder.ondataavailable = ({ data }) => {
    clearInterval(again);
    ${andThen}
  };
  recorder.start();
  setTimeout(() => recorder.stop(), 1000);`;

photosFromTheWeb('the frame that a video shows becomes the photo', [
  {
    what: 'of a video that the page has made',
    html: drawnPage(
      '<video width="300" muted autoplay></video>',
      record("document.querySelector('video').src = URL.createObjectURL(data);"),
    ),
    pointsAt: 'video',
  },
  {
    what: 'of a video that another site keeps from being read: as the screen shows it',
    html: drawnPage(
      '<video width="450" muted autoplay></video>',
      record(`fetch('PICTURES/bring/video', { method: 'POST', mode: 'no-cors', body: data }).then(() => {
        document.querySelector('video').src = 'PICTURES/brought/video';
      });`),
    ),
    pointsAt: 'video',
    afterMenu: ({ person }) => person.sees('this is what the screen shows of it.'),
    sidePixels: 640,
  },
]);
