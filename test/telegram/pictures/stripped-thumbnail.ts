/**
 * The stripped thumbnail of a JPEG of at most 255 x 255 pixels. It has only what differs from picture to picture: a 1,
 * height and width in a byte each, and the scan without its end marker. The header is the same for all, and every
 * client knows it by heart (core.telegram.org/api/files#stripped-thumbnails).
 */
export function stripThumbnail(jpeg: Buffer): Buffer {
  const frame = jpeg.indexOf(START_OF_FRAME);
  const scan = jpeg.indexOf(START_OF_SCAN) + START_OF_SCAN.length;
  const stripped = Buffer.concat([
    Buffer.from([1, jpeg.readUInt16BE(frame + 5), jpeg.readUInt16BE(frame + 7)]),
    jpeg.subarray(scan, -END_OF_IMAGE.length),
  ]);
  const tables = jpeg.subarray(jpeg.indexOf(QUANTISATION));
  const restored = restoreThumbnail(stripped);
  if (tables.equals(restored.subarray(restored.indexOf(QUANTISATION)))) return stripped;
  throw new Error("This JPEG's tables are not the ones that every client knows.");
}

/** What clients do with it: the whole JPEG again. */
export function restoreThumbnail(stripped: Buffer): Buffer {
  const [, height = 0, width = 0] = stripped;
  const header = Buffer.from(HEADER);
  const frame = header.indexOf(START_OF_FRAME);
  header.writeUInt16BE(height, frame + 5);
  header.writeUInt16BE(width, frame + 7);
  return Buffer.concat([header, stripped.subarray(3), END_OF_IMAGE]);
}

const QUANTISATION = Buffer.from('ffdb', 'hex');
const START_OF_FRAME = Buffer.from('ffc00011', 'hex');
const START_OF_SCAN = Buffer.from('ffda000c03010002110311003f00', 'hex');
const END_OF_IMAGE = Buffer.from('ffd9', 'hex');

/** What libjpeg writes at quality 20, its Huffman codes not optimised. */
// biome-ignore format: one segment a paragraph
const HEADER = Buffer.from([
  'ffd8', // start of image
  // JFIF
  'ffe000104a46494600010100000100010000',
  // quantisation of brightness
  'ffdb004300281c1e231e19282321232d2b28303c64413c37373c7b585d4964918099968f808c8aa0b4e6c3a0aadaad8a',
  '8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8',
  // quantisation of colour
  'ffdb0043012b2d2d3c353c76414176f8a58ca5f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8',
  'f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8f8',
  // frame: 8 bits, height and width still 0, three components, 4:2:0
  'ffc00011080000000003012200021101031101',
  // Huffman codes: brightness, DC
  'ffc4001f0000010501010101010100000000000000000102030405060708090a0b',
  // Huffman codes: brightness, AC
  'ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1',
  'c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a6364',
  '65666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9',
  'bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  // Huffman codes: colour, DC
  'ffc4001f0100030101010101010101010000000000000102030405060708090a0b',
  // Huffman codes: colour, AC
  'ffc400b51100020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c1',
  '09233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a63',
  '6465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7',
  'b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa',
  // start of scan
  'ffda000c03010002110311003f00',
].join(''), 'hex');
