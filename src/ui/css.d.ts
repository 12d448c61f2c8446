/** Styles are imported for their effect: Vite gathers them into `app.css`. */
declare module '*.css'
