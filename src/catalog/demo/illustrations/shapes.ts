/** The few SVG shapes and colours that all product drawings share. Canvas: 400 × 300, ground at y = 250. */
import type { Tint } from '../colors.ts'

/** Colours of one tint: the wall behind, and the product in three shades with one contrast. */
export interface Palette {
  wall: string
  wallShade: string
  body: string
  dark: string
  light: string
  accent: string
}

export const PALETTES: Record<Tint, Palette> = {
  black: {
    wall: '#dfe2e9',
    wallShade: '#c3c8d4',
    body: '#454b59',
    dark: '#292d38',
    light: '#6b7385',
    accent: '#f2b84b',
  },
  silver: {
    wall: '#d5dde7',
    wallShade: '#b7c3d1',
    body: '#eef2f6',
    dark: '#98a5b6',
    light: '#ffffff',
    accent: '#4c7ef0',
  },
  blue: {
    wall: '#d6e2fb',
    wallShade: '#b6cbf5',
    body: '#3f74e0',
    dark: '#2a53ad',
    light: '#7ba2f2',
    accent: '#ffcf5c',
  },
  green: {
    wall: '#d3ece0',
    wallShade: '#afdac5',
    body: '#2f9e74',
    dark: '#1f7354',
    light: '#66c6a0',
    accent: '#ffcf5c',
  },
  red: { wall: '#fadbd8', wallShade: '#f2bab5', body: '#d94f45', dark: '#a5342c', light: '#ee837b', accent: '#ffd98a' },
  pink: {
    wall: '#fbdcea',
    wallShade: '#f3bcd6',
    body: '#d9589a',
    dark: '#a63a72',
    light: '#f09cc4',
    accent: '#ffe08a',
  },
  orange: {
    wall: '#fde5cc',
    wallShade: '#f7cda2',
    body: '#ee8a2f',
    dark: '#b9641a',
    light: '#f8b271',
    accent: '#3f74e0',
  },
  sand: {
    wall: '#f0e6d8',
    wallShade: '#dfceb4',
    body: '#b98b57',
    dark: '#8a6439',
    light: '#d8b387',
    accent: '#3b7f86',
  },
}

export const INK = '#1f2430'
export const STEEL = '#9aa5b4'
export const STEEL_DARK = '#6f7a8a'
export const PAPER = '#fbfcfe'
export const GLASS = '#d6ecf8'
export const SKY = '#7fb4f0'

/** A drawing gives the shapes that stand before the wall. */
export type Drawing = (palette: Palette) => string

export function rect(x: number, y: number, width: number, height: number, radius: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

export function circle(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}"/>`
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

/** An open line with round ends. */
export function stroke(d: string, color: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

export function turned(degrees: number, x: number, y: number, content: string): string {
  return `<g transform="rotate(${degrees} ${x} ${y})">${content}</g>`
}

export function faded(opacity: number, content: string): string {
  return `<g opacity="${opacity}">${content}</g>`
}

/** The same shape once for each entry. */
export function each<T>(list: readonly T[], draw: (item: T, index: number) => string): string {
  return list.map(draw).join('')
}

/** A whole picture: wall, floor shadow as wide as the product, and the drawing. */
export function picture(drawing: Drawing, palette: Palette): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300" role="img">' +
    `<defs><linearGradient id="w" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.wall}"/>` +
    `<stop offset="1" stop-color="${palette.wallShade}"/></linearGradient></defs>` +
    `<rect width="400" height="300" fill="url(#w)"/>` +
    faded(0.35, circle(200, 145, 118, '#ffffff')) +
    faded(0.14, ellipse(200, 256, 138, 13, INK)) +
    `${drawing(palette)}</svg>\n`
  )
}
