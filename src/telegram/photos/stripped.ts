/**
 * A stripped thumbnail is a JPEG of about 40 x 40 pixels without its header, the same for all of them
 * (core.telegram.org/api/files#stripped-thumbnails): a version byte, height, width, then the scan.
 *
 * @returns a whole JPEG
 */
export function strippedToJpeg(stripped: Buffer): Buffer {
  const header = Buffer.from(HEADER.join(''), 'base64');
  header.writeUInt8(stripped.readUInt8(1), HEIGHT_AT);
  header.writeUInt8(stripped.readUInt8(2), WIDTH_AT);
  return Buffer.concat([header, stripped.subarray(3), END_OF_IMAGE]);
}

const HEIGHT_AT = 164;
const WIDTH_AT = 166;
const END_OF_IMAGE = Buffer.from('ffd9', 'hex');

/** Tables and frame of a JPEG of quality 20 with 4:2:0 chroma, in base64; its sizes are still zero. */
const HEADER = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71',
  '////m8H////6/+b9//j/2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4',
  '+Pj4+Pj4+Pj/wAARCAAAAAADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF',
  'BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW',
  'V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi',
  '4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC',
  'AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVm',
  'Z2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq',
  '8vP09fb3+Pn6/9oADAMBAAIRAxEAPwA=',
];
