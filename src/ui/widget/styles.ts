/** How the bubble and the panel look. Constructed, so that no policy of the page for styles concerns it. */

/** `--t` and `--h` are the top and the height of what the keyboard of a phone leaves. No address is loaded from here. */
export const STYLES = `
:host{--a:#14513f;--on:#fff;position:fixed;z-index:99999999;inset:auto var(--r,20px) 20px var(--l,auto);font:600 15px/1.2 system-ui}
:host([position=left]){--r:auto;--l:20px}
@supports(color:oklch(from red l c h)){:host{--on:oklch(from var(--a) calc((.58 - l)*999) 0 0)}}
button{display:flex;align-items:center;gap:8px;height:56px;padding:0 20px;border:1px solid #0000;border-radius:28px;background:var(--a);color:var(--on);font:inherit;cursor:pointer;box-shadow:0 8px 32px -8px #000a}
button:focus-visible{outline:3px solid var(--a);outline-offset:3px}
i{width:16px;height:12px;border:3px solid;border-radius:10px 10px 10px 0}
div{position:fixed;inset:auto var(--r,20px) 88px var(--l,auto);width:min(416px,100vw - 40px);height:min(704px,100vh - 112px);border-radius:18px;overflow:hidden;background:Canvas;color-scheme:light dark;box-shadow:0 8px 32px -8px #000a;transition:opacity .2s}
iframe{display:block;width:100%;height:100%;border:0;visibility:hidden}
.r{visibility:visible}
[hidden]{display:none}
@media(width<40rem),(height<30rem){
div{inset:var(--t,0) 0 auto;width:100%;height:var(--h,100dvh);border-radius:0}
:host([open]) button{visibility:hidden}
span{position:absolute;clip-path:inset(50%);white-space:nowrap}}
@starting-style{div{opacity:0}}
@media print{:host{display:none}}`
