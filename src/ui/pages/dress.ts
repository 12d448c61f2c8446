/** The shop's colour and logo on the pages that the server has written; its name stands there already. */
import { followShop, shop } from '../state/shop.ts'

export async function dressPage(): Promise<void> {
  await followShop()
  const { name = '', logoUrl = '' } = shop.value ?? {}
  const brand = document.querySelector('.bar .brand')
  if (brand === null || name === '' || logoUrl === '') return
  const logo = document.createElement('img')
  Object.assign(logo, { className: 'brand-logo', src: logoUrl, alt: name, height: 28 })
  brand.replaceChildren(logo)
}
