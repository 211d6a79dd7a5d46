# El programa mismo: lo que cualquier pantalla puede decir.

app-name = Dhow
date = { $day } { $month }
month-1 = ene.
month-2 = feb.
month-3 = mar.
month-4 = abr.
month-5 = may.
month-6 = jun.
month-7 = jul.
month-8 = ago.
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = dic.
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
units = { $units ->
    [one] { $units } unidad
   *[other] { $units } unidades
}
minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
none = Ninguno
yes = Sí
no = No
close = Cerrar
back = Volver
home-currency = moneda propia

# Lo que haría una decisión.
quote-free = Gratis.
quote-charge = { $purpose }: { $amount }.
quote-minutes = { $minutes ->
    [one] Ocupa { $minutes } minuto de su día.
   *[other] Ocupa { $minutes } minutos de su día.
}
quote-today = Vale desde hoy.
quote-from = Vale desde el { $date } (en { $days ->
    [one] { $days } día
   *[other] { $days } días
}).
quote-some-refused = { $refused } de { $all } no se pueden hacer.

# Tablas y gráficos.
table-filter = Filtrar la tabla
table-filter-hint = Filtrar por una palabra
table-empty = Aquí todavía no hay nada.
table-none-fit = Ninguna fila contiene esta palabra.
chart-empty = Habrá un gráfico cuando haya pasado un día.
chart-as-table = Ver como tabla
chart-as-chart = Ver como gráfico
chart-day = Día

# Común a las etapas.
pick-market = Mercado
pick-product = Producto
col-product = Producto
col-demand-week = Ped./sem.
col-range = Rango
col-interest = Búsqueda
col-offers = Ofertas
col-median-price = P. mediano
col-landed = Costo puesto

# De una pantalla a otra.
go-home = Inicio
go-settings = Ajustes
go-briefing = Presentación
go-glossary = Glosario
go-result = Resultado
go-palette = Buscar en todo

# Problemas.
trouble-save = No se pudo guardar la partida en el disco. Compruebe que haya espacio y que se pueda escribir en la carpeta.
trouble-open = No se pudo abrir este archivo.
trouble-scenario = No se pudo leer este escenario.
trouble-settings = No se pudieron guardar sus ajustes.
trouble-answer = No se pudo guardar su respuesta.

# Ajustes.
settings-language = Idioma
settings-language-text = Escribir de derecha a izquierda en los campos todavía tiene fallos; leer, no.
settings-look = Aspecto
palette-night = Noche
palette-day = Día
palette-contrast = Alto contraste
settings-scale = Tamaño de textos y botones
settings-comfort = Comodidad
settings-motion = Menos movimiento
settings-motion-text = Los días pasan de golpe y nada se desliza por el mapa.
settings-detail = Mapa sencillo
settings-detail-text = Menos formas, para computadoras lentas.
settings-guide = Volver a ofrecer la primera partida guiada
settings-guide-text = Empieza con la próxima partida de práctica.
