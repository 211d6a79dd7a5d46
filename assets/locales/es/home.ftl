# Inicio y presentación.

home-tagline = Lleve una tienda más allá de las fronteras. Decida, vea qué resulta y averigüe por qué.
home-continue = Continuar
home-no-runs = Aún no hay partidas. Empiece por la primera tienda: le guía hasta su primera venta en unos minutos.
home-open-text = ¿Una partida de una memoria USB o de un mensaje? Escriba dónde está el archivo.
home-open-path = Ruta de un archivo .dhow
home-open = Abrir
home-run-day = Día { $day } de { $days }, versión { $form }
home-run-over = Terminada, versión { $form }
home-practice = Práctica
home-assessed = Evaluación
home-begin = Empezar
home-kind = Tipo de partida
home-practice-text = Puede deshacer decisiones y días. El registro muestra que lo hizo.
home-assessed-text = Nada se puede deshacer, como en los negocios. Elíjala cuando su docente la pida.
home-begin-verb = Empezar: { $title }
briefing-start = Empezar la partida
briefing-go-on = Seguir
briefing-none = Este escenario no tiene presentación.
