/** Starts the owner's dashboard. */
import { render } from 'preact'
import { Admin } from './components/admin.tsx'
import { followAddress } from './state/view.ts'
import { tryAccess } from './state/sign-in.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import './styles/frame.css'
import './styles/figures.css'
import './styles/lists.css'
import './styles/teach.css'
import './styles/catalogue.css'

followAddress()
void tryAccess()

const root = document.querySelector('#admin')
if (!root) throw new Error('invariant: the page has an #admin element')
render(<Admin />, root)
