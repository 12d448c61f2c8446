/** Skips drawing a component whose props are the same objects as before: streaming changes one answer, not all. */
import { Component, type ComponentChildren, createElement, type FunctionComponent } from 'preact'

export function memo<Props extends object>(draw: (props: Props) => ComponentChildren): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const keys = Object.keys(next) as (keyof Props)[]
      return keys.some((key) => next[key] !== this.props[key])
    }

    override render() {
      return createElement(draw as FunctionComponent<Props>, this.props)
    }
  }
  return Memo as unknown as FunctionComponent<Props>
}
