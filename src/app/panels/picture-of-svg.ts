/** Dots per inch of a picture; large papers get fewer, so that every browser can hold it. */
const DOTS_PER_INCH = 200
const MOST_PIXELS = 40_000_000
const CSS_DOTS_PER_INCH = 96

/** A drawing as a PNG picture, as the browser draws it; null when it cannot. */
export async function pictureOfSvg(drawing: Blob): Promise<Blob | null> {
  const url = URL.createObjectURL(drawing)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth, naturalHeight } = image
    const wanted = DOTS_PER_INCH / CSS_DOTS_PER_INCH
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(naturalWidth * scale)
    canvas.height = Math.round(naturalHeight * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}
