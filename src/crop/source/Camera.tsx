import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/controls/Button';
import { say } from '../../words/say';
import './Camera.css';

interface Props {
  open: (picture: Blob) => void;
  back: () => void;
}

/** A mirror, and a button to keep what it shows. The camera goes off with it. */
export function Camera({ open, back }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'asking' | 'on' | 'refused'>('asking');

  useEffect(() => {
    let stream: MediaStream | null = null;
    let isGone = false;
    const off = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1280 } } }).then(
      (opened) => {
        stream = opened;
        if (isGone) return off();
        if (video.current) video.current.srcObject = opened;
      },
      () => setState('refused'),
    );
    return () => {
      isGone = true;
      off();
    };
  }, []);

  return (
    <main class="start">
      <h1>{say('cropTakePicture')}</h1>
      {state === 'refused' && <p role="alert">{say('cropNoCamera')}</p>}
      {/* A camera takes a moment to see anything; there is nothing to take before. */}
      <video class="camera" ref={video} autoPlay playsInline muted onLoadedData={() => setState('on')} />
      {state === 'on' && (
        <Button
          look="primary"
          onClick={() => void frameOf(video.current).then((frame) => frame && open(frame))}
        >
          {say('cropTakeIt')}
        </Button>
      )}
      <Button onClick={back}>{say('actionBack')}</Button>
    </main>
  );
}

/** What the camera sees, not mirrored: as others see us. */
async function frameOf(video: HTMLVideoElement | null): Promise<Blob | null> {
  if (!video || video.videoWidth === 0) return null;
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
