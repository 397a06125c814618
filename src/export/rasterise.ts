/**
 * An SVG picture as PNG, painted by the browser itself; `scale` 2 has twice the px of each side. Its fonts must be inside, for
 * a picture can't fetch any. Fails where the browser can't paint it.
 */
export async function rasterise(svg: string, width: number, height: number, scale: 1 | 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas to paint on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error(`A picture of ${canvas.width} × ${canvas.height} px is too large.`));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
