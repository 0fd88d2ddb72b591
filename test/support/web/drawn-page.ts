/** A page that draws the four fields (pictures/four-fields.ts) on a canvas of its own, `canvas`, and then goes on so. */
export function drawnPage(body: string, script: string): string {
  return `<!doctype html>${body}<script type="module">
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 900, height: 700 });
    const context = canvas.getContext('2d');
    function draw() {
      const fields = { '#d02020': [0, 0], '#20a020': [450, 0], '#2040d0': [0, 350], '#e0c020': [450, 350] };
      for (const [colour, [x, y]] of Object.entries(fields)) {
        context.fillStyle = colour;
        context.fillRect(x, y, 450, 350);
      }
    }
    draw();
    ${script}
  </script>`;
}
