interface Props {
  readonly zoomBy: (factor: number) => void
  readonly fit: () => void
}

/** Zooming for those without a wheel. */
export function CanvasTools({ zoomBy, fit }: Props) {
  return (
    <div class="canvas-tools">
      <button type="button" aria-label="Zoom in" onClick={() => zoomBy(1.3)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => zoomBy(1 / 1.3)}>
        −
      </button>
      <button type="button" onClick={fit}>
        Fit
      </button>
    </div>
  )
}
