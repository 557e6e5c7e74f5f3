import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import type { CSSProperties } from 'react'
import { useColourScheme } from '#app/ui/colour-scheme.ts'
import { useText } from '#app/i18n/use-text.ts'
import type { ReferenceLayers } from '#app/store/workbench-state.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { createMap } from './create-map.ts'
import { mapPalette } from './map-palette.ts'
import { pictureStyle, type PictureTheme } from './picture-style.ts'
import './swipe-map.css'

type Box = readonly [west: number, south: number, east: number, north: number]

/** A state of the city to look at. */
interface PictureOfState {
  readonly name: string
  /** Address of the GeoJSON made by `writePicture`. */
  readonly url: string
}

interface SwipeMapProps {
  readonly before: PictureOfState
  readonly after: PictureOfState
  readonly reference: ReferenceLayers
  /** Coarse first. */
  readonly levels: readonly Level[]
  readonly level: Level
  readonly theme: PictureTheme
  readonly chosen: JurisdictionId | null
  /** The place to show; a new array goes there again. */
  readonly box: Box
  /** One over the other with an edge to drag, beside each other, or the second with what changed hatched. */
  readonly arrangement: 'swipe' | 'beside' | 'difference'
  /** Address of the GeoJSON of what changes hands; null = not worked out yet. */
  readonly difference: string | null
}

/** Two states of a city on two maps that move as one; a slider (also by arrow keys) uncovers the one or the other. */
export function SwipeMap(props: SwipeMapProps) {
  const { before, after, arrangement, box } = props
  const { t } = useText()
  const sides = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const
  const maps = useRef<readonly MapLibreMap[]>([])
  const [share, setShare] = useState(50)
  const [isMissing, setMissing] = useState(false)
  const scheme = useColourScheme()
  const { reference, levels, level, theme, chosen } = props
  const palette = mapPalette(scheme)
  const difference = arrangement === 'difference' ? props.difference : null
  const styles = [before, after].map(({ url }) =>
    pictureStyle({ palette, picture: url, reference, levels, level, theme, chosen, difference }),
  )
  const shown = JSON.stringify(styles)
  const first = useRef({ styles, shown, box })

  useEffect(() => {
    const made = sides.flatMap((side, at) => createMap(side.current!, first.current.styles[at]!, false) ?? [])
    maps.current = made
    if (made.length < sides.length) {
      for (const map of made) map.remove()
      maps.current = []
      // oxlint-disable-next-line react/set-state-in-effect -- whether there is WebGL is known once a map was asked for
      setMissing(true)
      return
    }
    const [one, other] = made as [MapLibreMap, MapLibreMap]
    keepTogether(one, other)
    one.fitBounds([...first.current.box], { padding: 24, duration: 0 })
    const watch = new ResizeObserver(() => made.forEach((map) => map.resize()))
    watch.observe(sides[0].current!)
    void Promise.all(made.map((map) => map.once('idle'))).then(() =>
      sides[0].current?.parentElement?.setAttribute('data-pictures-ready', 'true'),
    )
    return () => {
      watch.disconnect()
      for (const map of made) map.remove()
      maps.current = []
    }
    // oxlint-disable-next-line react/exhaustive-deps -- maps are made once; what they show follows below
  }, [])

  useEffect(() => {
    if (shown === first.current.shown) return
    first.current = { ...first.current, shown: '' }
    for (const [at, map] of maps.current.entries()) map.setStyle(styles[at]!)
    // oxlint-disable-next-line react/exhaustive-deps -- `shown` is the styles as one value
  }, [shown])

  useEffect(() => {
    if (box === first.current.box) return
    maps.current[0]?.fitBounds([...box], { padding: 24, maxZoom: 15, duration: 200 })
  }, [box])

  useEffect(() => {
    for (const map of maps.current) map.resize()
  }, [arrangement])

  if (isMissing) return <p className="swipe-map__missing">{t('mapMissing')}</p>
  return (
    <div
      className="swipe-map"
      data-arrangement={arrangement}
      style={{ '--ratio': share / 100 } as CSSProperties}
    >
      <div className="swipe-map__side swipe-map__side--after" ref={sides[1]} />
      <div className="swipe-map__side swipe-map__side--before" ref={sides[0]} />
      {arrangement !== 'difference' && (
        <span className="swipe-map__name swipe-map__name--before">{before.name}</span>
      )}
      <span className="swipe-map__name swipe-map__name--after">{after.name}</span>
      {arrangement === 'swipe' && (
        <>
          <span className="swipe-map__edge" aria-hidden />
          <input
            type="range"
            className="swipe-map__slider"
            min={0}
            max={100}
            value={share}
            aria-label={t('swipe.slider')}
            aria-valuetext={t('swipe.share', { before: before.name, share: share / 100 })}
            onChange={(event) => setShare(Number(event.target.value))}
          />
        </>
      )}
    </div>
  )
}

/** Whatever moves one map moves the other to the same place. */
function keepTogether(one: MapLibreMap, other: MapLibreMap): void {
  let isFollowing = false
  const follow = (leader: MapLibreMap, follower: MapLibreMap): void => {
    leader.on('move', () => {
      if (isFollowing) return
      isFollowing = true
      follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() })
      isFollowing = false
    })
  }
  follow(one, other)
  follow(other, one)
}
