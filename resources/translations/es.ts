<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Backoffice</name>
    <message>
        <source>"{phone}" is no telephone number: write 5 to 15 digits, such as 021 6378 2200.</source>
        <translation>«{phone}» no es un teléfono: escriba de 5 a 15 cifras, como 963 102 200.</translation>
    </message>
    <message>
        <source>"{step}" is not possible while the state is "{state}".</source>
        <translation>«{step}» no es posible mientras el estado sea «{state}».</translation>
    </message>
    <message>
        <source>"{typed}" anywhere</source>
        <translation>«{typed}» en cualquier parte</translation>
    </message>
    <message>
        <source>&amp;A card was left</source>
        <translation>&amp;Se dejó un aviso</translation>
    </message>
    <message>
        <source>&amp;About Backoffice</source>
        <translation>Acerca &amp;de Backoffice</translation>
    </message>
    <message>
        <source>&amp;Accessories</source>
        <translation>Accesor&amp;ios</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Appointment from</source>
        <translation>Cit&amp;a desde</translation>
    </message>
    <message>
        <source>&amp;Appraised on</source>
        <translation>Perit&amp;ado el</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Aprobado</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>&amp;Aprobado por</translation>
    </message>
    <message>
        <source>&amp;Arrival told</source>
        <translation>Lle&amp;gada comunicada</translation>
    </message>
    <message>
        <source>&amp;Arrive within, hours</source>
        <translation>&amp;Llegar en, horas</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>&amp;Llegada</translation>
    </message>
    <message>
        <source>&amp;Asset number</source>
        <translation>Número de &amp;activo</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Adjuntar archivos…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>N.º &amp;de identificación</translation>
    </message>
    <message>
        <source>&amp;Barcodes</source>
        <translation>Códigos de &amp;barras</translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Begun by</source>
        <translation>&amp;Empezado por</translation>
    </message>
    <message>
        <source>&amp;Bigger type</source>
        <translation>&amp;Letra más grande</translation>
    </message>
    <message>
        <source>&amp;Book value</source>
        <translation>Valor conta&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Sucursal</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Transportista</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>&amp;Cascada</translation>
    </message>
    <message>
        <source>&amp;Cause, if known</source>
        <translation>&amp;Causa, si se conoce</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Charged on</source>
        <translation>&amp;Cargado el</translation>
    </message>
    <message>
        <source>&amp;Chooses one of their own with it</source>
        <translation>Con ella elige una &amp;propia</translation>
    </message>
    <message>
        <source>&amp;Chosen by</source>
        <translation>&amp;Elegido por</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>&amp;Class A up to</source>
        <translation>&amp;Clase A hasta</translation>
    </message>
    <message>
        <source>&amp;Class C</source>
        <translation>&amp;Clase C</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Ce&amp;rrar ventana</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>Cie&amp;rra</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Collected at</source>
        <translation>&amp;Cobrado el</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Compensation</source>
        <translation>&amp;Compensación</translation>
    </message>
    <message>
        <source>&amp;Completed at</source>
        <translation>Fin &amp;del trabajo</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Condition at the end</source>
        <translation>&amp;Estado al final</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Condiciones</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>C&amp;ontrato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>&amp;Counted blind</source>
        <translation>&amp;Contado a ciegas</translation>
    </message>
    <message>
        <source>&amp;Counted in by</source>
        <translation>&amp;Contado por</translation>
    </message>
    <message>
        <source>&amp;Counted in on</source>
        <translation>&amp;Contado a la entrada el</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Customer name</source>
        <translation>Nombre del &amp;cliente</translation>
    </message>
    <message>
        <source>&amp;Customer remark</source>
        <translation>&amp;Observación del cliente</translation>
    </message>
    <message>
        <source>&amp;Days kept</source>
        <translation>&amp;Días que se guardan</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Describir…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Find in this window</source>
        <translation>Buscar &amp;en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Found the centre</source>
        <translation>&amp;Fundar el centro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Identity shown</source>
        <translation>&amp;Identificación mostrada</translation>
    </message>
    <message>
        <source>&amp;Identity shown, kind and number</source>
        <translation>&amp;Identificación mostrada, tipo y número</translation>
    </message>
    <message>
        <source>&amp;In custody of</source>
        <translation>&amp;A cargo de</translation>
    </message>
    <message>
        <source>&amp;In place of</source>
        <translation>&amp;En lugar de</translation>
    </message>
    <message>
        <source>&amp;Inspected by</source>
        <translation>&amp;Inspeccionado por</translation>
    </message>
    <message>
        <source>&amp;Inspection</source>
        <translation>Ins&amp;pección</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>&amp;Instalado el</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>F&amp;actura</translation>
    </message>
    <message>
        <source>&amp;Invoices are kept, years</source>
        <translation>Las facturas se guardan, a&amp;ños</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>&amp;Entregado</translation>
    </message>
    <message>
        <source>&amp;Issued at</source>
        <translation>E&amp;mitida el</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>&amp;Entregado por</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Em&amp;itido el</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Artículo</translation>
    </message>
    <message>
        <source>&amp;Jobs that waited</source>
        <translation>Traba&amp;jos que esperaban</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>Dejar &amp;abierto</translation>
    </message>
    <message>
        <source>&amp;Kept from</source>
        <translation>&amp;Guardado desde</translation>
    </message>
    <message>
        <source>&amp;Kept of the deposit</source>
        <translation>&amp;Retenido del depósito</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>&amp;Kind of fault</source>
        <translation>Clase de a&amp;vería</translation>
    </message>
    <message>
        <source>&amp;Labour, parts, travel</source>
        <translation>Mano de &amp;obra, piezas, desplazamiento</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>&amp;Language of orders</source>
        <translation>Idioma de &amp;los pedidos</translation>
    </message>
    <message>
        <source>&amp;Last test</source>
        <translation>Ú&amp;ltima prueba</translation>
    </message>
    <message>
        <source>&amp;Lead time, days</source>
        <translation>P&amp;lazo de entrega, días</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>Responsab&amp;le</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>Sa&amp;lida</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Claro &amp;u oscuro</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Loan</source>
        <translation>&amp;Préstamo</translation>
    </message>
    <message>
        <source>&amp;Loaner</source>
        <translation>&amp;Equipo de préstamo</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Low fee, collected on the spot up to</source>
        <translation>Cobro &amp;en el acto hasta</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Hecho por</translation>
    </message>
    <message>
        <source>&amp;Make the demo centre</source>
        <translation>Crear el centro de demostrac&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Fabricante</translation>
    </message>
    <message>
        <source>&amp;Map note</source>
        <translation>Nota &amp;para llegar</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Forma de pago</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>&amp;Mínimo</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Falta</translation>
    </message>
    <message>
        <source>&amp;Missing, worth</source>
        <translation>&amp;Falta, por valor de</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Months kept</source>
        <translation>&amp;Meses que se guardan</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>Nombre &amp;en inglés</translation>
    </message>
    <message>
        <source>&amp;Name of the centre</source>
        <translation>&amp;Nombre del centro</translation>
    </message>
    <message>
        <source>&amp;Name of the tax</source>
        <translation>Nom&amp;bre del impuesto</translation>
    </message>
    <message>
        <source>&amp;Name on the papers</source>
        <translation>Nom&amp;bre en los documentos</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>Natu&amp;raleza</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Navegación</translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;New contract until</source>
        <translation>&amp;Contrato nuevo hasta</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Ventana &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Old part</source>
        <translation>&amp;Pieza usada</translation>
    </message>
    <message>
        <source>&amp;On hand</source>
        <translation>&amp;Existencias</translation>
    </message>
    <message>
        <source>&amp;On order</source>
        <translation>Pedid&amp;o al proveedor</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Abre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Ordered by</source>
        <translation>Pedid&amp;o por</translation>
    </message>
    <message>
        <source>&amp;Ordinary size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Own tag</source>
        <translation>&amp;Etiqueta propia</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>Pa&amp;gado</translation>
    </message>
    <message>
        <source>&amp;Paid by a deposit</source>
        <translation>&amp;Pagado con el depósito</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Pagado el</translation>
    </message>
    <message>
        <source>&amp;Paper language</source>
        <translation>&amp;Idioma de los documentos</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Pieza</translation>
    </message>
    <message>
        <source>&amp;Part for a job</source>
        <translation>&amp;Pieza para un trabajo</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Piezas</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Pagador</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Place in the store</source>
        <translation>&amp;Lugar en el almacén</translation>
    </message>
    <message>
        <source>&amp;Planned finish</source>
        <translation>&amp;Fin previsto</translation>
    </message>
    <message>
        <source>&amp;Planned return</source>
        <translation>&amp;Devolución prevista</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Ventana anterior</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Production ended</source>
        <translation>Fin de &amp;producción</translation>
    </message>
    <message>
        <source>&amp;Promised to the customer</source>
        <translation>&amp;Prometido al cliente</translation>
    </message>
    <message>
        <source>&amp;Proof of purchase</source>
        <translation>&amp;Justificante de compra</translation>
    </message>
    <message>
        <source>&amp;Proposed by</source>
        <translation>&amp;Propuesto por</translation>
    </message>
    <message>
        <source>&amp;Proposed on</source>
        <translation>&amp;Propuesto el</translation>
    </message>
    <message>
        <source>&amp;Purchase order</source>
        <translation>&amp;Pedido de compra</translation>
    </message>
    <message>
        <source>&amp;Put aside for jobs</source>
        <translation>Reservado &amp;para trabajos</translation>
    </message>
    <message>
        <source>&amp;Quality, 1 poor to 4 very good</source>
        <translation>&amp;Calidad, de 1 mala a 4 muy buena</translation>
    </message>
    <message>
        <source>&amp;Quality, 1 to 4</source>
        <translation>&amp;Calidad, 1 a 4</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>C&amp;antidad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Ofertas</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Regis&amp;tro</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Letra &amp;más pequeña</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>&amp;Taken back by</source>
        <translation>Recogido &amp;por</translation>
    </message>
    <message>
        <source>&amp;Taken in</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>&amp;Taken where</source>
        <translation>Dónde &amp;se recoge</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>N&amp;IF</translation>
    </message>
    <message>
        <source>&amp;Technician</source>
        <translation>Téc&amp;nico</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Condiciones</translation>
    </message>
    <message>
        <source>&amp;Test report</source>
        <translation>&amp;Informe de prueba</translation>
    </message>
    <message>
        <source>&amp;Tested on</source>
        <translation>&amp;Probado el</translation>
    </message>
    <message>
        <source>&amp;The customer has signed the declaration</source>
        <translation>&amp;El cliente ha firmado la declaración</translation>
    </message>
    <message>
        <source>&amp;The customer says that it works</source>
        <translation>&amp;El cliente dice que funciona</translation>
    </message>
    <message>
        <source>&amp;The customer wants the old part</source>
        <translation>&amp;El cliente quiere la pieza vieja</translation>
    </message>
    <message>
        <source>&amp;The customer was telephoned</source>
        <translation>Se &amp;llamó al cliente por teléfono</translation>
    </message>
    <message>
        <source>&amp;Their number</source>
        <translation>&amp;Su número</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Mosaico</translation>
    </message>
    <message>
        <source>&amp;Time taken, 1 poor to 4 very good</source>
        <translation>&amp;Tiempo empleado, de 1 malo a 4 muy bueno</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;To branch</source>
        <translation>&amp;A la sucursal</translation>
    </message>
    <message>
        <source>&amp;To order</source>
        <translation>&amp;Por pedir</translation>
    </message>
    <message>
        <source>&amp;Too much, worth</source>
        <translation>&amp;Sobra, por valor de</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>Herramien&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>&amp;Total</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Traspaso</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>&amp;Unit price</source>
        <translation>P&amp;recio unitario</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>&amp;Units on it</source>
        <translation>Productos &amp;que ampara</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ha&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Used</source>
        <translation>&amp;Usado</translation>
    </message>
    <message>
        <source>&amp;User's own measures</source>
        <translation>&amp;Medidas del usuario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>1 down</source>
        <translation>1 parado</translation>
    </message>
    <message>
        <source>1 {theirs} = {rate} {ours} on {day}, {source}</source>
        <translation>1 {theirs} = {rate} {ours} el {day}, {source}</translation>
    </message>
    <message>
        <source>2 serious</source>
        <translation>2 grave</translation>
    </message>
    <message>
        <source>3 ordinary</source>
        <translation>3 normal</translation>
    </message>
    <message>
        <source>4 slight</source>
        <translation>4 leve</translation>
    </message>
    <message>
        <source>45 or 1:10</source>
        <translation>45 o 1:10</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A bag is made by itself when a technician is first given something.</source>
        <translation>El maletín se crea solo cuando se entrega algo al técnico por primera vez.</translation>
    </message>
    <message>
        <source>A barcode and a model lead to the part on which they stand</source>
        <translation>Un código de barras y un modelo llevan a la pieza en la que constan</translation>
    </message>
    <message>
        <source>A barcode has at most 40 characters: {barcode}</source>
        <translation>Un código de barras tiene como máximo 40 caracteres: {barcode}</translation>
    </message>
    <message>
        <source>A branch code has one to six capital letters or figures, such as HP.</source>
        <translation>El código de sucursal tiene de una a seis mayúsculas o cifras, como VLC.</translation>
    </message>
    <message>
        <source>A call has one voucher in use at a time</source>
        <translation>Una llamada tiene un solo vale en uso a la vez</translation>
    </message>
    <message>
        <source>A call is ready when each of its goods is, and returned when each has left</source>
        <translation>Una llamada está lista cuando lo están todos sus productos, y devuelta cuando todos han salido</translation>
    </message>
    <message>
        <source>A call is signed off with a signed voucher, or the reason why it is not signed, and with its outcome (P2-9)</source>
        <translation>Una llamada se cierra con el vale firmado, o el motivo de que no lo esté, y con su resultado (P2-9)</translation>
    </message>
    <message>
        <source>A charge is collected, invoiced or waiting as its receipts and its invoice say</source>
        <translation>Un cargo está cobrado, facturado o pendiente según sus recibos y su factura</translation>
    </message>
    <message>
        <source>A charge is the sum of its lines</source>
        <translation>Un cargo es la suma de sus líneas</translation>
    </message>
    <message>
        <source>A class that was given by hand stands before the one that the run would have given.</source>
        <translation>La clase asignada a mano va delante de la que habría dado el análisis.</translation>
    </message>
    <message>
        <source>A contract covers units of its own customer, each once</source>
        <translation>Un contrato cubre equipos de su propio cliente, cada uno una vez</translation>
    </message>
    <message>
        <source>A contract has one notice at most, from one month before its end (P2-20)</source>
        <translation>Un contrato tiene un aviso como mucho, desde un mes antes de su fin (P2-20)</translation>
    </message>
    <message>
        <source>A contract in notice has its notice, and a draft has none</source>
        <translation>Un contrato avisado tiene su aviso, y un borrador no</translation>
    </message>
    <message>
        <source>A cost is not below zero.</source>
        <translation>Un coste no es inferior a cero.</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as CNY or EUR.</source>
        <translation>La moneda son tres mayúsculas, como EUR o CNY.</translation>
    </message>
    <message>
        <source>A day, such as today, 18 Nov, since Friday or 2025-11</source>
        <translation>Un día, como hoy, 18 nov, desde viernes o 2025-11</translation>
    </message>
    <message>
        <source>A demo centre is made of invented people; you can throw it away at any time.</source>
        <translation>Un centro de demostración es de personas inventadas; puede borrarlo cuando quiera.</translation>
    </message>
    <message>
        <source>A deposit is not below zero.</source>
        <translation>Un depósito no es inferior a cero.</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Un fallo del programa</translation>
    </message>
    <message>
        <source>a fault in the program ({place}). With BACKOFFICE_TRACE=1 it says more.</source>
        <translation>un fallo del programa ({place}). Con BACKOFFICE_TRACE=1 dice más.</translation>
    </message>
    <message>
        <source>A fee is not below zero.</source>
        <translation>Un importe no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>A figure, such as 386, &gt; 100 or 10..20</source>
        <translation>Una cifra, como 386, &gt; 100 o 10..20</translation>
    </message>
    <message>
        <source>A file may have 1 to {most} MB.</source>
        <translation>Un archivo puede tener de 1 a {most} MB.</translation>
    </message>
    <message>
        <source>A file of this kind is not opened from here. Save it where you want it.</source>
        <translation>Un archivo de esta clase no se abre desde aquí. Guárdelo donde lo necesite.</translation>
    </message>
    <message>
        <source>A form, register or printout</source>
        <translation>Un formulario, registro o impreso</translation>
    </message>
    <message>
        <source>A job that waits knows the order that brings its part, and its day</source>
        <translation>El trabajo que espera sabe qué pedido trae su pieza y qué día</translation>
    </message>
    <message>
        <source>A limit is not below zero.</source>
        <translation>Un límite no es menor que cero.</translation>
    </message>
    <message>
        <source>A loan has the words that its state asks for: who signed for it, when it went and when it ended</source>
        <translation>Un préstamo dice lo que su estado pide: quién firmó, cuándo salió y cuándo terminó</translation>
    </message>
    <message>
        <source>a loaner is due back</source>
        <translation>vence un equipo de préstamo</translation>
    </message>
    <message>
        <source>A loaner is held by whom its state says: store, customer, workshop, or nobody any more</source>
        <translation>Un equipo de préstamo está donde dice su estado: almacén, cliente, taller o ya en ninguna parte</translation>
    </message>
    <message>
        <source>A loaner is promised to one customer at a time (P1-6.4)</source>
        <translation>Un equipo de préstamo se promete a un solo cliente a la vez (P1-6.4)</translation>
    </message>
    <message>
        <source>A loaner is still reserved</source>
        <translation>Todavía hay un equipo de préstamo reservado</translation>
    </message>
    <message>
        <source>A loaner knows how many days it was lent</source>
        <translation>Un equipo de préstamo sabe cuántos días estuvo prestado</translation>
    </message>
    <message>
        <source>A loaner stood in its place: it is reconnected only with a passed test record. {number}</source>
        <translation>Hubo un equipo de préstamo en su lugar: solo se vuelve a conectar con una prueba superada. {number}</translation>
    </message>
    <message>
        <source>A loaner that does not come back is charged with its value. If you have brought it back in the meantime, please regard this letter as void.</source>
        <translation>El equipo que no se devuelve se cobra por su valor. Si entretanto ya lo ha traído, no tenga en cuenta esta carta.</translation>
    </message>
    <message>
        <source>A loaner that is promised or lent has exactly one open loan, and no other has one (P1-6.4)</source>
        <translation>Un equipo reservado o prestado tiene exactamente un préstamo abierto, y ningún otro lo tiene (P1-6.4)</translation>
    </message>
    <message>
        <source>A loaner that was made permanent has its scrap record, and the customer a unit in place of the old one (S-R10)</source>
        <translation>Un préstamo hecho definitivo tiene su acta de baja, y el cliente un equipo en lugar del viejo (S-R10)</translation>
    </message>
    <message>
        <source>A login of this name belongs to somebody else on the server. Take another one.</source>
        <translation>En el servidor un acceso con este nombre es de otra persona. Elija otro.</translation>
    </message>
    <message>
        <source>A new one, from today</source>
        <translation>Una nueva, desde hoy</translation>
    </message>
    <message>
        <source>A notice is sent on the day it is written or later, and not in the future.</source>
        <translation>Un aviso se envía el día en que se escribe o después, y nunca con fecha futura.</translation>
    </message>
    <message>
        <source>A number may belong to several people: nothing is forced.</source>
        <translation>Un número puede ser de varias personas: no se obliga a nada.</translation>
    </message>
    <message>
        <source>A number, from its beginning</source>
        <translation>Un número, desde su comienzo</translation>
    </message>
    <message>
        <source>A paid</source>
        <translation>A de pago</translation>
    </message>
    <message>
        <source>A paper that replaces another replaces one of the same record</source>
        <translation>Un documento que sustituye a otro sustituye a uno del mismo registro</translation>
    </message>
    <message>
        <source>A part is no substitute for itself.</source>
        <translation>Una pieza no se sustituye a sí misma.</translation>
    </message>
    <message>
        <source>A password has at least ten characters.</source>
        <translation>Una contraseña tiene al menos diez caracteres.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Una contraseña tiene al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>A payment by cash receipt is what that receipt says</source>
        <translation>Un pago por recibo es lo que dice ese recibo</translation>
    </message>
    <message>
        <source>A payment is above zero.</source>
        <translation>Un pago es mayor que cero.</translation>
    </message>
    <message>
        <source>A permille</source>
        <translation>Límite de la clase A</translation>
    </message>
    <message>
        <source>A piece with a serial number is in one place: where it went last</source>
        <translation>Una pieza con número de serie está en un solo lugar: el último al que fue</translation>
    </message>
    <message>
        <source>A receipt is voided with the exit of all its goods, or declared lost (P2-12)</source>
        <translation>El recibo se anula al salir todos sus productos, o se declara perdido (P2-12)</translation>
    </message>
    <message>
        <source>A record takes at least one file of {least} MB and at most {most} MB.</source>
        <translation>Un registro admite al menos un archivo de {least} MB y como máximo {most} MB.</translation>
    </message>
    <message>
        <source>A renewal follows the day after the contract before it, for the same customer</source>
        <translation>La renovación empieza al día siguiente del contrato anterior, para el mismo cliente</translation>
    </message>
    <message>
        <source>A repair card has the words that its state asks for</source>
        <translation>La tarjeta de reparación tiene los datos que pide su estado</translation>
    </message>
    <message>
        <source>A reversal is the opposite of what it puts right</source>
        <translation>Una anulación es lo contrario de lo que corrige</translation>
    </message>
    <message>
        <source>A serial number has at most 40 characters: {serial}</source>
        <translation>Un número de serie tiene como máximo 40 caracteres: {serial}</translation>
    </message>
    <message>
        <source>A serial number stands for one unit of a model</source>
        <translation>Un número de serie corresponde a un solo equipo de un modelo</translation>
    </message>
    <message>
        <source>A setting with this default</source>
        <translation>Un ajuste con este valor</translation>
    </message>
    <message>
        <source>A supplier has one number for a part: write each supplier once.</source>
        <translation>Un proveedor tiene una sola referencia por repuesto: escriba cada proveedor una vez.</translation>
    </message>
    <message>
        <source>A tax rate lies between 0 and 100 %.</source>
        <translation>Un tipo de impuesto está entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>A telephone number is found however it is written</source>
        <translation>Un teléfono se encuentra se escriba como se escriba</translation>
    </message>
    <message>
        <source>A test is passed when each of its points is, and a loaner knows its last test</source>
        <translation>Una prueba se supera cuando se superan todos sus puntos, y el equipo de préstamo sabe de la última</translation>
    </message>
    <message>
        <source>A text that is kept and printed</source>
        <translation>Un texto que se guarda e imprime</translation>
    </message>
    <message>
        <source>A transfer leaves from a store and arrives in one, not in {warehouse}.</source>
        <translation>Un traspaso sale de un almacén y llega a un almacén, no a {warehouse}.</translation>
    </message>
    <message>
        <source>A unit is covered twice by one contract.</source>
        <translation>Un contrato cubre dos veces el mismo equipo.</translation>
    </message>
    <message>
        <source>A used part stands on the card or voucher of its job</source>
        <translation>Una pieza usada consta en la tarjeta o el vale de su trabajo</translation>
    </message>
    <message>
        <source>A voucher that is filed has its place, and one that is voided its reason</source>
        <translation>Un vale archivado tiene su lugar, y uno anulado su motivo</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>A&amp;pplied by</source>
        <translation>A&amp;plicado por</translation>
    </message>
    <message>
        <source>A&amp;pproved by</source>
        <translation>A&amp;probado por</translation>
    </message>
    <message>
        <source>A&amp;pproved on</source>
        <translation>A&amp;probado el</translation>
    </message>
    <message>
        <source>Abc</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Abc by hand</source>
        <translation>Clase a mano</translation>
    </message>
    <message>
        <source>Abc reason</source>
        <translation>Motivo de la clase</translation>
    </message>
    <message>
        <source>ABC report</source>
        <translation>Informe ABC</translation>
    </message>
    <message>
        <source>ABC run</source>
        <translation>Análisis ABC</translation>
    </message>
    <message>
        <source>ABC runs</source>
        <translation>Análisis ABC</translation>
    </message>
    <message>
        <source>Above maximum</source>
        <translation>Por encima del máximo</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Above the low-fee limit: the invoice is queued for Accounts when the goods leave. This does not block.</source>
        <translation>Supera el límite de cobro en el acto: la factura pasa a la cola de contabilidad al salir los productos. No impide la entrega.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted b&amp;y</source>
        <translation>Recibido p&amp;or</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>Accessories out</source>
        <translation>Accesorios entregados</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contable</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>Adquirido el</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Actual repair ti&amp;me</source>
        <translation>Tie&amp;mpo real de reparación</translation>
    </message>
    <message>
        <source>Actual repair time</source>
        <translation>Tiempo real de reparación</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Adjuntado el</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adjuntado por</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Desde el asiento</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>After a step</source>
        <translation>Después de un paso</translation>
    </message>
    <message>
        <source>After that the part can be had no more.</source>
        <translation>Después, la pieza ya no se podrá conseguir.</translation>
    </message>
    <message>
        <source>After that {fee} a day is charged for storage.</source>
        <translation>Después se cobran {fee} al día por almacenaje.</translation>
    </message>
    <message>
        <source>After the job</source>
        <translation>Después del trabajo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>agrees with the description and the limit</source>
        <translation>conforme con la descripción y el límite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All as sent</source>
        <translation>Todo como se envió</translation>
    </message>
    <message>
        <source>All came in</source>
        <translation>Todo recibido</translation>
    </message>
    <message>
        <source>All cash is handed over.</source>
        <translation>Todo el efectivo está entregado.</translation>
    </message>
    <message>
        <source>All changes of hands</source>
        <translation>Todos los cambios de manos</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>Todo contado</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files of a record, at &amp;most (MB)</source>
        <translation>Archivos de un registro, &amp;máximo (MB)</translation>
    </message>
    <message>
        <source>All finished goods are back with their owners</source>
        <translation>Todo lo terminado está de vuelta con sus dueños</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All other steps (Ctrl+M)</source>
        <translation>Todos los demás pasos (Ctrl+M)</translation>
    </message>
    <message>
        <source>All that lies there</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <source>All the files of one record may have {most} MB together.</source>
        <translation>Todos los archivos de un registro pueden sumar {most} MB.</translation>
    </message>
    <message>
        <source>All work saved {time}</source>
        <translation>Todo guardado {time}</translation>
    </message>
    <message>
        <source>All {all} checks hold in {path}.</source>
        <translation>Las {all} comprobaciones de {path} se cumplen.</translation>
    </message>
    <message>
        <source>All {all} checks hold.</source>
        <translation>Se cumplen las {all} comprobaciones.</translation>
    </message>
    <message>
        <source>All {all} of this model are free.</source>
        <translation>Los {all} de este modelo están libres.</translation>
    </message>
    <message>
        <source>All {all} of this model are out or promised; the first is free from {day}.</source>
        <translation>Los {all} de este modelo están fuera o prometidos; el primero queda libre desde el {day}.</translation>
    </message>
    <message>
        <source>All {all} of this model are out; the first is due back on {day}.</source>
        <translation>Los {all} de este modelo están fuera; el primero vuelve el {day}.</translation>
    </message>
    <message>
        <source>Also in custody of the same person</source>
        <translation>También a cargo de la misma persona</translation>
    </message>
    <message>
        <source>also on {names}</source>
        <translation>también de {names}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount paid back</source>
        <translation>Importe devuelto</translation>
    </message>
    <message>
        <source>Amount received, {currency}</source>
        <translation>Importe recibido, {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>An attachment without a content was erased by a deed that says so</source>
        <translation>Un adjunto sin contenido lo borró un acto que lo dice</translation>
    </message>
    <message>
        <source>An e-mail address holds an @.</source>
        <translation>Una dirección de correo lleva una @.</translation>
    </message>
    <message>
        <source>An invoice is the sum of its lines, with the tax within</source>
        <translation>Una factura es la suma de sus líneas, impuestos incluidos</translation>
    </message>
    <message>
        <source>An invoice line is not quantity times price: {what}.</source>
        <translation>Una línea de factura no es cantidad por precio: {what}.</translation>
    </message>
    <message>
        <source>An old part entered the stock only by its appraisal, and for nothing</source>
        <translation>Una pieza usada entra en existencias solo por su dictamen y sin valor</translation>
    </message>
    <message>
        <source>An order that went out was printed</source>
        <translation>Todo pedido enviado se imprimió</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Otra pieza</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Appl&amp;ied at</source>
        <translation>Apl&amp;icado el</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Aplicado el</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Aplicado por</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Aplicado el</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>Cita desde</translation>
    </message>
    <message>
        <source>Appointment to</source>
        <translation>Cita hasta</translation>
    </message>
    <message>
        <source>Appointment unti&amp;l</source>
        <translation>Cita &amp;hasta</translation>
    </message>
    <message>
        <source>Appraisa&amp;l</source>
        <translation>&amp;Dictamen</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Appraise</source>
        <translation>Dictaminar</translation>
    </message>
    <message>
        <source>Appraise scrap</source>
        <translation>Peritar la baja</translation>
    </message>
    <message>
        <source>Appraise what is to be scrapped</source>
        <translation>Peritar lo que se quiere dar de baja</translation>
    </message>
    <message>
        <source>Appraised &amp;by</source>
        <translation>&amp;Dictaminado por</translation>
    </message>
    <message>
        <source>appraised as above</source>
        <translation>peritado como consta</translation>
    </message>
    <message>
        <source>Appraised at</source>
        <translation>Dictaminado el</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>Dictaminado por</translation>
    </message>
    <message>
        <source>Appraised on</source>
        <translation>Peritado el</translation>
    </message>
    <message>
        <source>Appraised, to approve</source>
        <translation>Peritado, por aprobar</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Approval and disposal</source>
        <translation>Aprobación y eliminación</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>Aprobar y asentar</translation>
    </message>
    <message>
        <source>Approve disposal</source>
        <translation>Aprobar la eliminación</translation>
    </message>
    <message>
        <source>Approve for finance</source>
        <translation>Aprobar por finanzas</translation>
    </message>
    <message>
        <source>Approve purchase</source>
        <translation>Aprobar la compra</translation>
    </message>
    <message>
        <source>Approve purchases</source>
        <translation>Aprobar compras</translation>
    </message>
    <message>
        <source>Approve purchases for finance</source>
        <translation>Aprobar compras por finanzas</translation>
    </message>
    <message>
        <source>Approve the compensation</source>
        <translation>Aprobar la compensación</translation>
    </message>
    <message>
        <source>Approve the differences</source>
        <translation>Aprobar las diferencias</translation>
    </message>
    <message>
        <source>Approve the disposal</source>
        <translation>Aprobar la eliminación</translation>
    </message>
    <message>
        <source>Approve the purchase as supervisor</source>
        <translation>Aprobar la compra como supervisor</translation>
    </message>
    <message>
        <source>Approve the purchase for finance</source>
        <translation>Aprobar la compra por finanzas</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Apro&amp;bado por</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Apr&amp;obado el</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Approved b&amp;y</source>
        <translation>&amp;Aprobado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Approved, to order</source>
        <translation>Aprobada, por pedir</translation>
    </message>
    <message>
        <source>Approved: make the orders</source>
        <translation>Aprobada: haga los pedidos</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>are collected on the spot with a receipt and invoiced later.</source>
        <translation>se cobran en el acto con recibo y se facturan después.</translation>
    </message>
    <message>
        <source>are inspected by a second person, always.</source>
        <translation>los inspecciona siempre una segunda persona.</translation>
    </message>
    <message>
        <source>Arr&amp;ived at</source>
        <translation>Ll&amp;egada</translation>
    </message>
    <message>
        <source>Arrive by</source>
        <translation>Llegar antes de</translation>
    </message>
    <message>
        <source>Arrive by {time}</source>
        <translation>Llegar antes de {time}</translation>
    </message>
    <message>
        <source>Arrive within hours</source>
        <translation>Llegar en (horas)</translation>
    </message>
    <message>
        <source>Arrive within, hours</source>
        <translation>Llegar en, horas</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Hora de llegada</translation>
    </message>
    <message>
        <source>Arrived from another branch</source>
        <translation>Llegado de otra sucursal</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <translation>Llegadas a tiempo</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Llegada {time}</translation>
    </message>
    <message>
        <source>As at {time}: the database does not answer</source>
        <translation>Estado a las {time}: la base de datos no responde</translation>
    </message>
    <message>
        <source>as it stands on every paper</source>
        <translation>como figura en cada documento</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As ordered</source>
        <translation>Como se pidió</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As&amp;k before repairing above</source>
        <translation>&amp;Consultar antes de superar</translation>
    </message>
    <message>
        <source>As&amp;ked</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Solicitado por</translation>
    </message>
    <message>
        <source>Ask another branch</source>
        <translation>Pedir a otra sucursal</translation>
    </message>
    <message>
        <source>Ask for part</source>
        <translation>Pedir pieza</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>&amp;Pedido por</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Pedido a las</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Asked for or on order already: {open}. Look at it first. If this is wanted on top of it, say so.</source>
        <translation>Ya solicitado o pedido: {open}. Véalo primero. Si esto se necesita además, indíquelo.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>solicitado {time}</translation>
    </message>
    <message>
        <source>Asked, put aside</source>
        <translation>Pedido y reservado</translation>
    </message>
    <message>
        <source>Asking for quotes</source>
        <translation>Pidiendo ofertas</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Assess the fault</source>
        <translation>Valorar la avería</translation>
    </message>
    <message>
        <source>Assess the report</source>
        <translation>Valorar el parte</translation>
    </message>
    <message>
        <source>Assessed &amp;by</source>
        <translation>&amp;Valorado por</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>Número de activo</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>At customers</source>
        <translation>En casa de clientes</translation>
    </message>
    <message>
        <source>At least one backup has to be kept.</source>
        <translation>Hay que guardar al menos una copia de seguridad.</translation>
    </message>
    <message>
        <source>At least {count} characters. Three unrelated words are easy to keep in mind.</source>
        <translation>Al menos {count} caracteres. Tres palabras sin relación se recuerdan bien.</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translation>{limit} caracteres como mucho; aquí hay {length}.</translation>
    </message>
    <message>
        <source>At most {most} files at once.</source>
        <translation>Como máximo {most} archivos a la vez.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>En casa del cliente</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el puesto</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Al final del día</translation>
    </message>
    <message>
        <source>at their own desk</source>
        <translation>en su propio puesto</translation>
    </message>
    <message>
        <source>At this rate the amount is too large.</source>
        <translation>Con este tipo de cambio, el importe es demasiado grande.</translation>
    </message>
    <message>
        <source>At what &amp;time</source>
        <translation>A qué &amp;hora</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntado</translation>
    </message>
    <message>
        <source>Attaching {n} files…</source>
        <translation>Adjuntando {n} archivos…</translation>
    </message>
    <message>
        <source>Attaching {n} file…</source>
        <translation>Adjuntando {n} archivo…</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachment {key} does not belong to the branch of its record.</source>
        <translation>El adjunto {key} no es de la sucursal de su registro.</translation>
    </message>
    <message>
        <source>Attachment {key} does not say rightly whether it was taken away.</source>
        <translation>El adjunto {key} no dice bien si fue retirado.</translation>
    </message>
    <message>
        <source>Attachment {key} hangs on no record.</source>
        <translation>El adjunto {key} no pertenece a ningún registro.</translation>
    </message>
    <message>
        <source>Attachment {key} has {found} bytes where {size} were attached.</source>
        <translation>El adjunto {key} tiene {found} bytes y se adjuntaron {size}.</translation>
    </message>
    <message>
        <source>Attachment {key} names no content, and nobody erased it.</source>
        <translation>El adjunto {key} no nombra ningún contenido y nadie lo borró.</translation>
    </message>
    <message>
        <source>Attachment {key}: {what}</source>
        <translation>Adjunto {key}: {what}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Attachments ({count})</source>
        <translation>Adjuntos ({count})</translation>
    </message>
    <message>
        <source>Attachments hang on {record}, which takes none.</source>
        <translation>Hay adjuntos en {record}, que no los admite.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B contract</source>
        <translation>B contrato</translation>
    </message>
    <message>
        <source>B permille</source>
        <translation>Límite de la clase B</translation>
    </message>
    <message>
        <source>B&amp;ag checked</source>
        <translation>M&amp;aletín revisado</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>De nuevo en uso</translation>
    </message>
    <message>
        <source>Back or lost</source>
        <translation>Recogido o perdido</translation>
    </message>
    <message>
        <source>Back to assessment</source>
        <translation>Devolver a valoración</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>De vuelta al banco</translation>
    </message>
    <message>
        <source>back to the bench</source>
        <translation>vuelve al taller</translation>
    </message>
    <message>
        <source>Back to the store</source>
        <translation>Vuelve al almacén</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Vuelve al proveedor</translation>
    </message>
    <message>
        <source>Back up now makes the first one.</source>
        <translation>«Hacer copia ahora» hace la primera.</translation>
    </message>
    <message>
        <source>back, found or written off as entered</source>
        <translation>devuelto, hallado o dado de baja según consta</translation>
    </message>
    <message>
        <source>Back, goods still here</source>
        <translation>Recogido, productos aún aquí</translation>
    </message>
    <message>
        <source>Back, signed</source>
        <translation>Devuelto, firmado</translation>
    </message>
    <message>
        <source>Back, to inspect</source>
        <translation>De vuelta, por inspeccionar</translation>
    </message>
    <message>
        <source>Back, unsigned</source>
        <translation>Devuelto, sin firmar</translation>
    </message>
    <message>
        <source>Backoffice</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Backup made and restored on trial</source>
        <translation>Copia hecha y restaurada a prueba</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Copia: {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>N.º de identificación</translation>
    </message>
    <message>
        <source>badge {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Maletín</translation>
    </message>
    <message>
        <source>Bag checked</source>
        <translation>Maletín revisado</translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>Maletín de {name}</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Maletines</translation>
    </message>
    <message>
        <source>Bags to check</source>
        <translation>Maletines por revisar</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Tarjeta bancaria</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>Before deed {place} of branch {branch} there are deeds missing.</source>
        <translation>Faltan actos antes del acto {place} de la sucursal {branch}.</translation>
    </message>
    <message>
        <source>before the money was handed over</source>
        <translation>antes de entregar el dinero</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Empezado por</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>empezado {time}</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>En recuento</translation>
    </message>
    <message>
        <source>Belongs to this job</source>
        <translation>Pertenece a este trabajo</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Por debajo del mínimo</translation>
    </message>
    <message>
        <source>Beside orders</source>
        <translation>Aparte de los pedidos</translation>
    </message>
    <message>
        <source>Bi&amp;n</source>
        <translation>Ubicació&amp;n</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Facturado a</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Bins, by how &amp;they begin</source>
        <translation>&amp;Ubicaciones, por su comienzo</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>lo impide</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Según libros</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>Valor contable</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Books and calibration</source>
        <translation>Libros y calibración</translation>
    </message>
    <message>
        <source>Both ends of a transfer say the same, and it is closed when nothing of it is on the road</source>
        <translation>Los dos extremos de un traspaso dicen lo mismo, y se cierra cuando nada de él está de camino</translation>
    </message>
    <message>
        <source>Both of this model are free.</source>
        <translation>Los dos de este modelo están libres.</translation>
    </message>
    <message>
        <source>Both of this model are out or promised; the first is free from {day}.</source>
        <translation>Los dos de este modelo están fuera o prometidos; el primero queda libre desde el {day}.</translation>
    </message>
    <message>
        <source>Both of this model are out; the first is due back on {day}.</source>
        <translation>Los dos de este modelo están fuera; el primero vuelve el {day}.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Bought &amp;on</source>
        <translation>C&amp;omprado el</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>Comprado a</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <source>Br&amp;anch</source>
        <translation>&amp;Sucursal</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Sucursal</translation>
    </message>
    <message>
        <source>Branch {branch}: deed {place} of {day} is not the one that was sealed then. Something before it was changed, or it was cut off.</source>
        <translation>Sucursal {branch}: el acto {place} del {day} no es el que se selló entonces. Se cambió algo anterior o se cortó el final.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Sucursales</translation>
    </message>
    <message>
        <source>Bring it to its end first: {what}.</source>
        <translation>Termínelo primero: {what}.</translation>
    </message>
    <message>
        <source>Brings the tables of a centre up to date with this program; done already, it does nothing.</source>
        <translation>Pone al día las tablas de un centro con este programa; si ya lo están, no hace nada.</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>Fecha de trabajo</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>Volver a comprar</translation>
    </message>
    <message>
        <source>Buy no more</source>
        <translation>No comprar más</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By serial</source>
        <translation>Por número de serie</translation>
    </message>
    <message>
        <source>by signature below</source>
        <translation>con la firma de abajo</translation>
    </message>
    <message>
        <source>By the minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>By the moving average; the sum is that of the stock ledger.</source>
        <translation>Por el precio medio móvil; la suma es la del libro de existencias.</translation>
    </message>
    <message>
        <source>By the moving average; the sum of the ledger up to this day.</source>
        <translation>Por el promedio móvil; es la suma del libro hasta ese día.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>antes de {time}</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C free, in warranty</source>
        <translation>C gratis, en garantía</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>Lla&amp;mada</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategoría</translation>
    </message>
    <message>
        <source>C&amp;lass B</source>
        <translation>C&amp;lase B</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;lose without a backup</source>
        <translation>Cerrar &amp;sin copia</translation>
    </message>
    <message>
        <source>C&amp;ode of the branch</source>
        <translation>Código de &amp;la sucursal</translation>
    </message>
    <message>
        <source>C&amp;ompensation</source>
        <translation>C&amp;ompensación</translation>
    </message>
    <message>
        <source>C&amp;omponent group</source>
        <translation>Grup&amp;o de componentes</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>Estad&amp;o</translation>
    </message>
    <message>
        <source>C&amp;ontract ends</source>
        <translation>&amp;Fin del contrato</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>C&amp;ustomer remark</source>
        <translation>O&amp;bservación del cliente</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendario (F4)</translation>
    </message>
    <message>
        <source>Calibra&amp;ted on</source>
        <translation>&amp;Calibrado el</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Calibrado el</translation>
    </message>
    <message>
        <source>Calibration d&amp;ue</source>
        <translation>&amp;Calibrar antes del</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Calibrar antes del</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call and loan</source>
        <translation>Llamada y préstamo</translation>
    </message>
    <message>
        <source>Call and voucher</source>
        <translation>Llamada y vale</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anular el pedido</translation>
    </message>
    <message>
        <source>Call off request</source>
        <translation>Anular la solicitud</translation>
    </message>
    <message>
        <source>Call reservation off</source>
        <translation>Anular la reserva</translation>
    </message>
    <message>
        <source>Call {number} is "{state}" without a voucher.</source>
        <translation>La llamada {number} está «{state}» sin vale.</translation>
    </message>
    <message>
        <source>Call {number} is "{state}" without goods.</source>
        <translation>La llamada {number} está «{state}» sin productos.</translation>
    </message>
    <message>
        <source>Call {number} is "{state}", but the last thing that happened to it is "{last}".</source>
        <translation>La llamada {number} está «{state}», pero lo último que le ocurrió es «{last}».</translation>
    </message>
    <message>
        <source>Call {number} is "{state}": of its {goods} units {ready} are ready or gone, {out} have left.</source>
        <translation>La llamada {number} está «{state}»: de sus {goods} productos, {ready} están listos o fuera y {out} han salido.</translation>
    </message>
    <message>
        <source>Call {number} is due at {due}; by its zone it is {wanted}.</source>
        <translation>La llamada {number} vence el {due}; según su zona sería el {wanted}.</translation>
    </message>
    <message>
        <source>Call {number} is signed off without an outcome.</source>
        <translation>La llamada {number} está cerrada sin resultado.</translation>
    </message>
    <message>
        <source>Call {number}: "{kind}" at {at} cannot be.</source>
        <translation>Llamada {number}: «{kind}» el {at} no puede ser.</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Came back from the way</source>
        <translation>Vuelto del camino</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Came in part</source>
        <translation>Recibido en parte</translation>
    </message>
    <message>
        <source>Came in without a cost</source>
        <translation>Entró sin coste</translation>
    </message>
    <message>
        <source>Came in without a cost: enter it</source>
        <translation>Entró sin coste: anótelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Cancelar llamada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>No se puede reparar</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>No se puede reparar</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card left</source>
        <translation>Aviso dejado</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Carried &amp;by</source>
        <translation>&amp;Lo lleva</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Case and fittings</source>
        <translation>Carcasa y accesorios</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash is in the hands of who collected it until somebody else has taken it; each receipt is invoiced, void or under way</source>
        <translation>El efectivo está en manos de quien lo cobró hasta que otro lo recibe; cada recibo está facturado, anulado o en curso</translation>
    </message>
    <message>
        <source>Cash receipt</source>
        <translation>Recibo de cobro en el acto</translation>
    </message>
    <message>
        <source>Cash receipt no.</source>
        <translation>N.º de recibo</translation>
    </message>
    <message>
        <source>Cash receipts</source>
        <translation>Recibos de cobro</translation>
    </message>
    <message>
        <source>Cat.</source>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>Categor&amp;y</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Centre founded</source>
        <translation>Centro fundado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change of hands</source>
        <translation>Cambio de manos</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed as well</source>
        <translation>También ha cambiado</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Cambió su contraseña</translation>
    </message>
    <message>
        <source>Changed, draft kept {time}</source>
        <translation>Cambiado, borrador guardado {time}</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Charge nothing</source>
        <translation>No cobrar</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Charged for damage and loss</source>
        <translation>Cobrado por daños y pérdidas</translation>
    </message>
    <message>
        <source>Charged minutes</source>
        <translation>Minutos cobrados</translation>
    </message>
    <message>
        <source>Charged on</source>
        <translation>Cargado el</translation>
    </message>
    <message>
        <source>Check bag</source>
        <translation>Revisar maletín</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Revisado a las</translation>
    </message>
    <message>
        <source>Checked b&amp;y</source>
        <translation>&amp;Revisado por</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Checks everything that must always hold in a centre; ends with 1 when something does not.</source>
        <translation>Comprueba todo lo que debe cumplirse siempre en un centro; termina con 1 si algo no se cumple.</translation>
    </message>
    <message>
        <source>Chief technician</source>
        <translation>Jefe de taller</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Choice and approvals</source>
        <translation>Elección y aprobaciones</translation>
    </message>
    <message>
        <source>Choice reason</source>
        <translation>Motivo de la elección</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>Choose a password of your own now.</source>
        <translation>Elija ahora una contraseña propia.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a row or scan a barcode.</source>
        <translation>Elija una fila o escanee un código de barras.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>Elija una zona horaria de la lista, como Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose another password than the old one.</source>
        <translation>Elija una contraseña distinta de la anterior.</translation>
    </message>
    <message>
        <source>Choose one of the list, or clear the field.</source>
        <translation>Elija de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>Choose own</source>
        <translation>Elige la suya</translation>
    </message>
    <message>
        <source>Choose quotes</source>
        <translation>Elegir ofertas</translation>
    </message>
    <message>
        <source>Choose what is to be bought.</source>
        <translation>Elija lo que hay que comprar.</translation>
    </message>
    <message>
        <source>Choose with 1, 2 or 3</source>
        <translation>Elija con 1, 2 o 3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Elegido por</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class &amp;A</source>
        <translation>Cl&amp;ase A</translation>
    </message>
    <message>
        <source>Class &amp;B up to</source>
        <translation>Clase &amp;B hasta</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>Clase A</translation>
    </message>
    <message>
        <source>Class A &amp;up to</source>
        <translation>&amp;Clase A hasta</translation>
    </message>
    <message>
        <source>Class A ends before class B, and both between 0 and 100 %.</source>
        <translation>La clase A termina antes que la B, y ambas entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>Clase B</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>Clase C</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Administrativo</translation>
    </message>
    <message>
        <source>Clock event</source>
        <translation>Suceso de la llamada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close a&amp;ll</source>
        <translation>Cerrar &amp;todas</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>Cerrar incompleto</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>Cerrar &amp;las demás</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>Cerrado incompleto</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Co&amp;mpleted at</source>
        <translation>Fin del tr&amp;abajo</translation>
    </message>
    <message>
        <source>Co&amp;mponent group</source>
        <translation>Grupo de co&amp;mponentes</translation>
    </message>
    <message>
        <source>Co&amp;ndition</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Co&amp;nfirmed on</source>
        <translation>Co&amp;nfirmado el</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Cobrar en el acto</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Collected &amp;by</source>
        <translation>C&amp;obrado por</translation>
    </message>
    <message>
        <source>Collected &amp;on the spot</source>
        <translation>&amp;Cobrado en el acto</translation>
    </message>
    <message>
        <source>Collected &amp;on the spot up to</source>
        <translation>Cobro en el acto &amp;hasta</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Cobrado el</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Cobrado por</translation>
    </message>
    <message>
        <source>Collected on the s&amp;pot</source>
        <translation>&amp;Cobrado en el acto</translation>
    </message>
    <message>
        <source>Collected {collected} {currency}, handed over {handed}, in hand {in_hand}.</source>
        <translation>Cobrado {collected} {currency}, entregado {handed}, en mano {in_hand}.</translation>
    </message>
    <message>
        <source>Collected, to invoice</source>
        <translation>Cobrado, por facturar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>Comes and goes</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Comes back to you, {currency}</source>
        <translation>A devolverle, {currency}</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo órdenes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>compare the trail with the seals in such a file too</source>
        <translation>comparar además el registro con los sellos de un archivo así</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Compensation for tools</source>
        <translation>Compensación por herramientas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Component group</source>
        <translation>Grupo de componentes</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Condi&amp;tion</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Condition at the end</source>
        <translation>Estado al final</translation>
    </message>
    <message>
        <source>Condition in</source>
        <translation>Estado al volver</translation>
    </message>
    <message>
        <source>Condition out</source>
        <translation>Estado al salir</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Conduct: a checklist or a signature carries it</source>
        <translation>Conducta: la sostiene una lista o una firma</translation>
    </message>
    <message>
        <source>Confir&amp;med by signature on the card</source>
        <translation>Confir&amp;mado con firma en la ficha</translation>
    </message>
    <message>
        <source>Confirm that you have this tool</source>
        <translation>Confirme que tiene esta herramienta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmado el</translation>
    </message>
    <message>
        <source>Connects this desk with a centre on a PostgreSQL server; an empty database is set up, and with --move the centre of this desk moves there.</source>
        <translation>Conecta este puesto con un centro en un servidor PostgreSQL; una base de datos vacía se prepara y, con --move, el centro de este puesto se traslada allí.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact &amp;and role</source>
        <translation>Contacto &amp;y función</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>contact of {name}</source>
        <translation>contacto de {name}</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>Función del contacto</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fin del contrato</translation>
    </message>
    <message>
        <source>contract ends {day}</source>
        <translation>el contrato termina el {day}</translation>
    </message>
    <message>
        <source>contract until {day}</source>
        <translation>contrato hasta el {day}</translation>
    </message>
    <message>
        <source>Contract {number} does not follow {old} as its renewal.</source>
        <translation>El contrato {number} no sigue a {old} como su renovación.</translation>
    </message>
    <message>
        <source>Contract {number} is "{state}", its notice is "{notices}".</source>
        <translation>El contrato {number} está «{state}» y su aviso «{notices}».</translation>
    </message>
    <message>
        <source>Contract {number} is renewed without its renewal, or has several.</source>
        <translation>El contrato {number} figura renovado sin renovación, o con varias.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Control or software</source>
        <translation>Control o software</translation>
    </message>
    <message>
        <source>Cooling or heating</source>
        <translation>Frío o calor</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy, printed again</source>
        <translation>Copia, reimpresión</translation>
    </message>
    <message>
        <source>Copy: {whom}</source>
        <translation>Copia: {whom}</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copiando la base de datos</translation>
    </message>
    <message>
        <source>Correct last part</source>
        <translation>Corregir el último repuesto</translation>
    </message>
    <message>
        <source>Correct last time</source>
        <translation>Corregir el último tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost entered</source>
        <translation>Coste anotado</translation>
    </message>
    <message>
        <source>Cost of parts</source>
        <translation>Coste de las piezas</translation>
    </message>
    <message>
        <source>Costed at</source>
        <translation>Coste anotado el</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Coun&amp;t B after days</source>
        <translation>Con&amp;tar B cada (días)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Count A after da&amp;ys</source>
        <translation>&amp;Contar A cada (días)</translation>
    </message>
    <message>
        <source>Count and take the cash</source>
        <translation>Contar y recibir el efectivo</translation>
    </message>
    <message>
        <source>Count C after da&amp;ys</source>
        <translation>&amp;Contar C cada (días)</translation>
    </message>
    <message>
        <source>Count days a</source>
        <translation>Días entre recuentos de A</translation>
    </message>
    <message>
        <source>Count days b</source>
        <translation>Días entre recuentos de B</translation>
    </message>
    <message>
        <source>Count days c</source>
        <translation>Días entre recuentos de C</translation>
    </message>
    <message>
        <source>Count difference</source>
        <translation>Diferencia de recuento</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Contar a la entrada</translation>
    </message>
    <message>
        <source>Count it a second time</source>
        <translation>Contarlo por segunda vez</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Hoja de recuento</translation>
    </message>
    <message>
        <source>Count sheet, second count</source>
        <translation>Hoja de recuento, segundo recuento</translation>
    </message>
    <message>
        <source>Count the goods in</source>
        <translation>Contar la mercancía a la entrada</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>&amp;Se cuenta en</translation>
    </message>
    <message>
        <source>Counted &amp;in by</source>
        <translation>&amp;Contado a la entrada por</translation>
    </message>
    <message>
        <source>Counted &amp;twice above a difference of</source>
        <translation>Se cuen&amp;ta dos veces si difiere en más de</translation>
    </message>
    <message>
        <source>counted and put back</source>
        <translation>contado y devuelto a su sitio</translation>
    </message>
    <message>
        <source>counted and put into stock</source>
        <translation>contado y puesto en existencias</translation>
    </message>
    <message>
        <source>counted as written</source>
        <translation>contado según consta</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>counted back, old parts taken</source>
        <translation>devoluciones contadas, piezas usadas recibidas</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado por</translation>
    </message>
    <message>
        <source>Counted from, to</source>
        <translation>Contado desde, hasta</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>counted in as entered</source>
        <translation>contado a la entrada según consta</translation>
    </message>
    <message>
        <source>Counted in by</source>
        <translation>Contado a la entrada por</translation>
    </message>
    <message>
        <source>Counted in on</source>
        <translation>Contado a la entrada el</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Contado el</translation>
    </message>
    <message>
        <source>counted out as above</source>
        <translation>contado a la salida según consta</translation>
    </message>
    <message>
        <source>Counted out b&amp;y</source>
        <translation>&amp;Contado a la salida por</translation>
    </message>
    <message>
        <source>Counted out by</source>
        <translation>Contado a la salida por</translation>
    </message>
    <message>
        <source>Counted until</source>
        <translation>Contado hasta</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Counts and checksums are compared</source>
        <translation>Se comparan recuentos y sumas de comprobación</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>Cobertura actual</translation>
    </message>
    <message>
        <source>Covered unit</source>
        <translation>Equipo cubierto</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Rectificar</translation>
    </message>
    <message>
        <source>Credit invoices, charge nothing</source>
        <translation>Rectificar facturas, no cobrar</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Factura rectificativa</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Facturas rectificativas</translation>
    </message>
    <message>
        <source>Credit the whole invoice first.</source>
        <translation>Rectifique antes la factura entera.</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Rectificado</translation>
    </message>
    <message>
        <source>Credited before</source>
        <translation>Rectificado antes</translation>
    </message>
    <message>
        <source>Credited now</source>
        <translation>Rectificado ahora</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>A favor de</translation>
    </message>
    <message>
        <source>Credited, {currency}</source>
        <translation>Importe rectificado, {currency}</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Rectifica la factura</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency and code stay for good; the rest can be changed later.</source>
        <translation>La moneda y el código quedan para siempre; lo demás se puede cambiar.</translation>
    </message>
    <message>
        <source>currency, time zone, low fee</source>
        <translation>moneda, zona horaria, cobro en el acto</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENTE</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Customer &amp;name</source>
        <translation>Nombre &amp;del cliente</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>Clase de cliente</translation>
    </message>
    <message>
        <source>Customer confirmed</source>
        <translation>Confirmado por el cliente</translation>
    </message>
    <message>
        <source>Customer does not sign</source>
        <translation>El cliente no firma</translation>
    </message>
    <message>
        <source>Customer goods receipt</source>
        <translation>Recibo de recogida del producto del cliente</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Customer remar&amp;k</source>
        <translation>O&amp;bservación del cliente</translation>
    </message>
    <message>
        <source>Customer remark</source>
        <translation>Observación del cliente</translation>
    </message>
    <message>
        <source>Customer tax no.</source>
        <translation>NIF del cliente</translation>
    </message>
    <message>
        <source>Customer told when to expect us</source>
        <translation>Cliente avisado de la hora de llegada</translation>
    </message>
    <message>
        <source>Customer's answer to the quote</source>
        <translation>Respuesta del cliente al presupuesto</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>D general</source>
        <translation>D general</translation>
    </message>
    <message>
        <source>D&amp;ifferences</source>
        <translation>D&amp;iferencias</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>V&amp;ence</translation>
    </message>
    <message>
        <source>Da&amp;ys lent</source>
        <translation>Días &amp;prestado</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Damage or loss of the loaner {loaner}</source>
        <translation>Daños o pérdida del equipo de préstamo {loaner}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Dañado o incompleto</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data and liquids in the goods are the owner's care.</source>
        <translation>Los datos y líquidos contenidos son responsabilidad del propietario.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>fecha y hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day and language</source>
        <translation>Horario e idioma</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days &amp;after</source>
        <translation>Dí&amp;as después</translation>
    </message>
    <message>
        <source>Days &amp;to pay, 0 for at once</source>
        <translation>&amp;Días para pagar, 0 si es al contado</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Días después</translation>
    </message>
    <message>
        <source>Days lent</source>
        <translation>Días prestado</translation>
    </message>
    <message>
        <source>Days to remind of a &amp;loaner</source>
        <translation>&amp;Días de aviso de préstamos</translation>
    </message>
    <message>
        <source>De&amp;clared value</source>
        <translation>&amp;Valor declarado</translation>
    </message>
    <message>
        <source>De&amp;parted at</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>De&amp;posit</source>
        <translation>De&amp;pósito</translation>
    </message>
    <message>
        <source>De&amp;posit given back</source>
        <translation>De&amp;pósito devuelto</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Estimado cliente:</translation>
    </message>
    <message>
        <source>Dec&amp;ision</source>
        <translation>Dec&amp;isión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Declaración de pérdida</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>Declaración firmada</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Declarar perdido</translation>
    </message>
    <message>
        <source>Declared &amp;by</source>
        <translation>&amp;Declarado por</translation>
    </message>
    <message>
        <source>Declared &amp;lost</source>
        <translation>Decl&amp;arado perdido</translation>
    </message>
    <message>
        <source>Declared b&amp;y</source>
        <translation>Declarado &amp;por</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>Declarado perdido</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Valor declarado</translation>
    </message>
    <message>
        <source>declares the above, has received the goods</source>
        <translation>declara lo anterior y ha recibido el producto</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No renueva</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Deed {id} ({step}, {at}) is not sealed.</source>
        <translation>El acto {id} ({step}, {at}) no está sellado.</translation>
    </message>
    <message>
        <source>Deed {id} was begun and never ended.</source>
        <translation>El acto {id} empezó y no terminó.</translation>
    </message>
    <message>
        <source>Deed {place} of branch {branch} was changed after it was sealed, or its seal was.</source>
        <translation>El acto {place} de la sucursal {branch} o su sello se cambió después de sellarlo.</translation>
    </message>
    <message>
        <source>Deed {place} of branch {branch}: its seal was opened for something that still stands there.</source>
        <translation>Acto {place} de la sucursal {branch}: se abrió su sello por algo que sigue ahí.</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Entregar el</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Entregar en</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>Hora de salida</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Deposit back</source>
        <translation>Depósito devuelto</translation>
    </message>
    <message>
        <source>Deposit for the loaner</source>
        <translation>Depósito del equipo</translation>
    </message>
    <message>
        <source>Deposit for the loaner {loaner}</source>
        <translation>Depósito del equipo de préstamo {loaner}</translation>
    </message>
    <message>
        <source>Deposit given bac&amp;k</source>
        <translation>Depósito de&amp;vuelto</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Depósito devuelto</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>Depósito retenido</translation>
    </message>
    <message>
        <source>Deposit kept, {number}</source>
        <translation>Depósito retenido, {number}</translation>
    </message>
    <message>
        <source>Deposit paid b&amp;y</source>
        <translation>De&amp;pósito pagado con</translation>
    </message>
    <message>
        <source>Deposit refund</source>
        <translation>Devolución de depósito</translation>
    </message>
    <message>
        <source>Deposit state</source>
        <translation>Estado del depósito</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Depósitos</translation>
    </message>
    <message>
        <source>Deposits that we hold</source>
        <translation>Depósitos en nuestro poder</translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation>Des&amp;cripción</translation>
    </message>
    <message>
        <source>Describe the attachment</source>
        <translation>Describir el adjunto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto de trabajo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>did not send and did not count</source>
        <translation>ni envió ni contó</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Differences open</source>
        <translation>Diferencias abiertas</translation>
    </message>
    <message>
        <source>Differences settled</source>
        <translation>Diferencias resueltas</translation>
    </message>
    <message>
        <source>Differences to approve</source>
        <translation>Diferencias por aprobar</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Líneas que difieren</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>Retirar del catálogo</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Fuera de catálogo</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Enviar técnico</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Técnico enviado</translation>
    </message>
    <message>
        <source>dispatched again</source>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Disposed o&amp;n</source>
        <translation>Elimi&amp;nado el</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>disposed of by the approved method</source>
        <translation>eliminado por el método aprobado</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>Eliminado el</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation>Do&amp;cumento</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document of the maker</source>
        <translation>Documento del fabricante</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drop photographs and files here, or paste a picture.</source>
        <translation>Suelte aquí fotografías y archivos, o pegue una imagen.</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>&amp;Vence el</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Límite de llegada</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>Solo lo que toca</translation>
    </message>
    <message>
        <source>Due within 1 h</source>
        <translation>Vence en 1 h</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>Vencen en una hora</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>E&amp;mergency</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>E&amp;xchange rate</source>
        <translation>&amp;Tipo de cambio</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>&amp;Previsto</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>E-m&amp;ail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each &amp;piece is followed by its serial number</source>
        <translation>Cada unidad se sigue &amp;por su número de serie</translation>
    </message>
    <message>
        <source>Each 15 minutes begun</source>
        <translation>Cada 15 minutos empezados</translation>
    </message>
    <message>
        <source>Each 5 minutes begun</source>
        <translation>Cada 5 minutos empezados</translation>
    </message>
    <message>
        <source>Each begun day of a loan counts; days before a loaner came into the pool do not.</source>
        <translation>Cada día empezado de un préstamo cuenta; los días antes de entrar en el parque, no.</translation>
    </message>
    <message>
        <source>Each call has the vouchers that its state asks for</source>
        <translation>Cada llamada tiene los vales que pide su estado</translation>
    </message>
    <message>
        <source>Each half hour begun</source>
        <translation>Cada media hora empezada</translation>
    </message>
    <message>
        <source>Easy to guess: characters in a row or repeated.</source>
        <translation>Fácil de adivinar: caracteres seguidos o repetidos.</translation>
    </message>
    <message>
        <source>Easy to guess: it holds a name or a common word.</source>
        <translation>Fácil de adivinar: contiene un nombre o una palabra común.</translation>
    </message>
    <message>
        <source>Either for the other</source>
        <translation>Intercambiables</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>Eléctrica</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>En&amp;try</source>
        <translation>An&amp;otación</translation>
    </message>
    <message>
        <source>Encrypt for this &amp;public key</source>
        <translation>Cifrar con esta clave &amp;pública</translation>
    </message>
    <message>
        <source>encrypt for this public key, which begins with age1</source>
        <translation>cifrar con esta clave pública, que empieza por age1</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>Encryption is not installed on this desk. Install it with: python3 run.py install encryption</source>
        <translation>El cifrado no está instalado en este puesto. Se instala con: python3 run.py install encryption</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Dar por terminada</translation>
    </message>
    <message>
        <source>End &amp;of parts</source>
        <translation>&amp;Fin de las piezas</translation>
    </message>
    <message>
        <source>End of custody</source>
        <translation>Fin de la custodia</translation>
    </message>
    <message>
        <source>End of parts</source>
        <translation>Fin de las piezas</translation>
    </message>
    <message>
        <source>End re&amp;ason</source>
        <translation>Motivo &amp;del fin</translation>
    </message>
    <message>
        <source>End reason</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>Terminad&amp;o el</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>ended {day}, paid</source>
        <translation>terminó el {day}, de pago</translation>
    </message>
    <message>
        <source>Ending within a month</source>
        <translation>Terminan en un mes</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Enter cost</source>
        <translation>Anotar coste</translation>
    </message>
    <message>
        <source>Enter counts</source>
        <translation>Anotar el recuento</translation>
    </message>
    <message>
        <source>Enter into the pool</source>
        <translation>Pasar al parque</translation>
    </message>
    <message>
        <source>Enter quote</source>
        <translation>Anotar oferta</translation>
    </message>
    <message>
        <source>Entered &amp;by</source>
        <translation>&amp;Anotado por</translation>
    </message>
    <message>
        <source>entered as written</source>
        <translation>anotado según consta</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>entered for {owner}</source>
        <translation>figura a nombre de {owner}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Borrar datos personales</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Eta told at</source>
        <translation>Llegada comunicada el</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluation and file</source>
        <translation>Evaluación y archivo</translation>
    </message>
    <message>
        <source>Evaluation of the work</source>
        <translation>Evaluación del trabajo</translation>
    </message>
    <message>
        <source>Every appraisal is decided.</source>
        <translation>Todos los peritajes están decididos.</translation>
    </message>
    <message>
        <source>Every attachment hangs on a record that is there, and belongs to its branch</source>
        <translation>Cada adjunto pertenece a un registro que existe, y a su sucursal</translation>
    </message>
    <message>
        <source>Every backup is restored on trial before it counts. Once a week all of it is checked, and every backup is read from its disk.</source>
        <translation>Cada copia se restaura a prueba antes de darse por buena. Una vez por semana se revisa todo su contenido y se leen del disco todas las copias.</translation>
    </message>
    <message>
        <source>Every bag was checked today.</source>
        <translation>Hoy se han revisado todos los maletines.</translation>
    </message>
    <message>
        <source>Every customer whose contract ends was told.</source>
        <translation>Todo cliente cuyo contrato termina está avisado.</translation>
    </message>
    <message>
        <source>Every deed is sealed and has its result</source>
        <translation>Todo acto está sellado y tiene su resultado</translation>
    </message>
    <message>
        <source>Every deposit is held, given back or kept, as its receipts say; what is kept pays for damage or loss (P1-6.4, P2-10)</source>
        <translation>Cada depósito está en nuestro poder, devuelto o retenido, como dicen sus recibos; lo retenido paga daños o pérdidas (P1-6.4, P2-10)</translation>
    </message>
    <message>
        <source>Every difference is settled.</source>
        <translation>Todas las diferencias están resueltas.</translation>
    </message>
    <message>
        <source>Every document was issued as a paper, and those that never change only once</source>
        <translation>Todo documento se emitió, y los que nunca cambian solo una vez</translation>
    </message>
    <message>
        <source>Every gate that was passed has its deed and its reason</source>
        <translation>Todo paso autorizado tiene su acto y su motivo</translation>
    </message>
    <message>
        <source>Every hand-over is confirmed.</source>
        <translation>Todas las entregas están confirmadas.</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>Todas las facturas están pagadas.</translation>
    </message>
    <message>
        <source>Every issued paper is as it was issued</source>
        <translation>Todo documento emitido está como se emitió</translation>
    </message>
    <message>
        <source>Every line of the register of goods has its receipt and one repair card, which is released when the goods leave</source>
        <translation>Cada línea del registro de productos tiene su recibo y una tarjeta de reparación, que se cierra al salir el producto</translation>
    </message>
    <message>
        <source>Every loaner is here.</source>
        <translation>Todos los equipos de préstamo están aquí.</translation>
    </message>
    <message>
        <source>Every loaner that came back is inspected.</source>
        <translation>Todo equipo devuelto está inspeccionado.</translation>
    </message>
    <message>
        <source>Every loaner that was lent has its notice, which is withdrawn when both units are back where they belong (S-R9)</source>
        <translation>Cada equipo prestado tiene su aviso, que se retira cuando los dos equipos están en su sitio (S-R9)</translation>
    </message>
    <message>
        <source>Every loaner was lent at least once.</source>
        <translation>Todo equipo se ha prestado al menos una vez.</translation>
    </message>
    <message>
        <source>every movement of this part</source>
        <translation>todos los movimientos de esta pieza</translation>
    </message>
    <message>
        <source>Every notice has its answer.</source>
        <translation>Todo aviso tiene respuesta.</translation>
    </message>
    <message>
        <source>Every notice is sent.</source>
        <translation>Todos los avisos están enviados.</translation>
    </message>
    <message>
        <source>Every notice is withdrawn.</source>
        <translation>Todos los avisos están retirados.</translation>
    </message>
    <message>
        <source>Every old part is appraised.</source>
        <translation>Todas las piezas usadas tienen dictamen.</translation>
    </message>
    <message>
        <source>Every old part is back.</source>
        <translation>Todas las piezas usadas han vuelto.</translation>
    </message>
    <message>
        <source>Every order is sent.</source>
        <translation>Todos los pedidos están enviados.</translation>
    </message>
    <message>
        <source>Every paper and every unit has exactly one holder, the last into whose hands it was given</source>
        <translation>Cada documento y cada producto está en poder de uno solo: el último que lo recibió</translation>
    </message>
    <message>
        <source>Every part has a Chinese name.</source>
        <translation>Todos los repuestos tienen nombre en chino.</translation>
    </message>
    <message>
        <source>Every part has a Spanish name.</source>
        <translation>Todos los repuestos tienen nombre en español.</translation>
    </message>
    <message>
        <source>Every proposal is decided.</source>
        <translation>Todas las propuestas están decididas.</translation>
    </message>
    <message>
        <source>Every record is what its deeds have made of it</source>
        <translation>Todo registro es lo que sus actos han hecho de él</translation>
    </message>
    <message>
        <source>Every record leads to records that are there</source>
        <translation>Todo registro remite a registros que existen</translation>
    </message>
    <message>
        <source>Every report is assessed.</source>
        <translation>Todos los partes están valorados.</translation>
    </message>
    <message>
        <source>Every request has its quotes.</source>
        <translation>Todas las solicitudes tienen sus ofertas.</translation>
    </message>
    <message>
        <source>Every slip is settled.</source>
        <translation>Todos los vales están liquidados.</translation>
    </message>
    <message>
        <source>Every state is one that the program knows</source>
        <translation>Todo estado es uno que el programa conoce</translation>
    </message>
    <message>
        <source>Every tool has exactly one custodian: one person, or the store</source>
        <translation>Cada herramienta tiene un solo responsable: una persona o el almacén</translation>
    </message>
    <message>
        <source>Every tool is in order.</source>
        <translation>Todas las herramientas están en orden.</translation>
    </message>
    <message>
        <source>Every voucher is filed.</source>
        <translation>Todos los vales están archivados.</translation>
    </message>
    <message>
        <source>Every voucher that came back is signed off.</source>
        <translation>Todo vale devuelto tiene visto bueno.</translation>
    </message>
    <message>
        <source>Everybody changes their own password only.</source>
        <translation>Cada uno cambia solo su propia contraseña.</translation>
    </message>
    <message>
        <source>Everybody has been reminded.</source>
        <translation>Se ha avisado a todos.</translation>
    </message>
    <message>
        <source>Everybody is at work.</source>
        <translation>Todo el mundo está de servicio.</translation>
    </message>
    <message>
        <source>everybody is on their way</source>
        <translation>todos están en camino</translation>
    </message>
    <message>
        <source>Everybody logs in as themselves at a desk that is connected without a name: backoffice connect {address}</source>
        <translation>En un puesto conectado sin nombre cada persona entra como ella misma: backoffice connect {address}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Everything about the customer is in {path}.</source>
        <translation>Todo lo del cliente está en {path}.</translation>
    </message>
    <message>
        <source>Everything approved is ordered.</source>
        <translation>Todo lo aprobado está pedido.</translation>
    </message>
    <message>
        <source>Everything has been started on.</source>
        <translation>Todo está empezado.</translation>
    </message>
    <message>
        <source>Everything is charged.</source>
        <translation>Todo se cobra.</translation>
    </message>
    <message>
        <source>Everything is found by what stands in it</source>
        <translation>Todo se encuentra por lo que contiene</translation>
    </message>
    <message>
        <source>Everything is invoiced.</source>
        <translation>Todo está facturado.</translation>
    </message>
    <message>
        <source>Everything issued is used or given back.</source>
        <translation>Todo lo entregado se ha usado o devuelto.</translation>
    </message>
    <message>
        <source>Everything on {number} has its cost.</source>
        <translation>Todo lo de {number} tiene su coste.</translation>
    </message>
    <message>
        <source>Everything proposed is appraised.</source>
        <translation>Todo lo propuesto está peritado.</translation>
    </message>
    <message>
        <source>Everything repaired is inspected.</source>
        <translation>Todo lo reparado está inspeccionado.</translation>
    </message>
    <message>
        <source>Everything that came in has its cost.</source>
        <translation>Todo lo que entró tiene su coste.</translation>
    </message>
    <message>
        <source>Everything that is kept about this customer, {time}.</source>
        <translation>Todo lo que se guarda de este cliente, {time}.</translation>
    </message>
    <message>
        <source>Everything that is there has been issued.</source>
        <translation>Se ha entregado todo lo que hay.</translation>
    </message>
    <message>
        <source>Everything that may be erased was erased already.</source>
        <translation>Todo lo que se puede borrar ya está borrado.</translation>
    </message>
    <message>
        <source>Everything that was typed is saved</source>
        <translation>Todo lo escrito está guardado</translation>
    </message>
    <message>
        <source>Everything was counted in time.</source>
        <translation>Todo se ha contado a tiempo.</translation>
    </message>
    <message>
        <source>Everything was invoiced the same day.</source>
        <translation>Todo se facturó el mismo día.</translation>
    </message>
    <message>
        <source>Everything, also what is added later</source>
        <translation>Todo, también lo que se añada después</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>previsto {day}</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Dar por vencido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Expiry notice</source>
        <translation>Aviso de vencimiento</translation>
    </message>
    <message>
        <source>Expiry notices</source>
        <translation>Avisos de vencimiento</translation>
    </message>
    <message>
        <source>explained and installed</source>
        <translation>explicado e instalado</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicado por</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportar datos</translation>
    </message>
    <message>
        <source>Extend loan</source>
        <translation>Prorrogar el préstamo</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>F&amp;ault found</source>
        <translation>&amp;Avería encontrada</translation>
    </message>
    <message>
        <source>F&amp;inance</source>
        <translation>F&amp;inanzas</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>F&amp;irst assessment</source>
        <translation>&amp;Primera valoración</translation>
    </message>
    <message>
        <source>F&amp;older, on another disk if there is one</source>
        <translation>Ca&amp;rpeta, en otro disco si lo hay</translation>
    </message>
    <message>
        <source>F&amp;or what</source>
        <translation>Co&amp;ncepto</translation>
    </message>
    <message>
        <source>F&amp;urther people and places</source>
        <translation>Otras personas &amp;y lugares</translation>
    </message>
    <message>
        <source>Fa&amp;ult as told</source>
        <translation>Avería se&amp;gún el cliente</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor de equivalencia</translation>
    </message>
    <message>
        <source>Factory or supplier</source>
        <translation>Fábrica o proveedor</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Fau&amp;lt found</source>
        <translation>A&amp;vería encontrada</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>Fault as told</source>
        <translation>Avería según el cliente</translation>
    </message>
    <message>
        <source>Fault as told by the customer</source>
        <translation>Avería según el cliente</translation>
    </message>
    <message>
        <source>Fault category</source>
        <translation>Clase de avería</translation>
    </message>
    <message>
        <source>Fault cause</source>
        <translation>Causa de la avería</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>Código de avería</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>Avería encontrada</translation>
    </message>
    <message>
        <source>Fault impact</source>
        <translation>Alcance de la avería</translation>
    </message>
    <message>
        <source>Fault location</source>
        <translation>Lugar de la avería</translation>
    </message>
    <message>
        <source>Fault nature</source>
        <translation>Naturaleza de la avería</translation>
    </message>
    <message>
        <source>Fault since</source>
        <translation>Avería desde</translation>
    </message>
    <message>
        <source>Fault told</source>
        <translation>Avería según el cliente</translation>
    </message>
    <message>
        <source>Fault, as the customer tells it</source>
        <translation>Avería, como la cuenta el cliente</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defectuosa</translation>
    </message>
    <message>
        <source>Faulty serial</source>
        <translation>Número de serie averiado</translation>
    </message>
    <message>
        <source>Faulty unit</source>
        <translation>Equipo averiado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Fee &amp;announced</source>
        <translation>Tar&amp;ifa comunicada</translation>
    </message>
    <message>
        <source>Fee a&amp;nnounced</source>
        <translation>&amp;Tarifa comunicada</translation>
    </message>
    <message>
        <source>Fee announced</source>
        <translation>Tarifa comunicada</translation>
    </message>
    <message>
        <source>Fee to&amp;ld to the customer</source>
        <translation>&amp;Tarifa comunicada al cliente</translation>
    </message>
    <message>
        <source>Fee told</source>
        <translation>Tarifa comunicada al cliente</translation>
    </message>
    <message>
        <source>Fee told at</source>
        <translation>Tarifa comunicada el</translation>
    </message>
    <message>
        <source>Fees announced</source>
        <translation>Tarifa comunicada</translation>
    </message>
    <message>
        <source>Fewer than on the note</source>
        <translation>Menos que en el albarán</translation>
    </message>
    <message>
        <source>Fi&amp;nding</source>
        <translation>Co&amp;nclusión</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>Co&amp;mprobaciones</translation>
    </message>
    <message>
        <source>Fi&amp;ts</source>
        <translation>&amp;Sirve para</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>Archivado en</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that are kept</source>
        <translation>Archivos admitidos</translation>
    </message>
    <message>
        <source>Files that belong to no record, left by deeds that failed; the sweep takes them a day later</source>
        <translation>Archivos que no pertenecen a ningún registro, de operaciones que fallaron; la limpieza los quita un día después</translation>
    </message>
    <message>
        <source>Filing &amp;place</source>
        <translation>Lugar de arch&amp;ivo</translation>
    </message>
    <message>
        <source>Filing pla&amp;ce</source>
        <translation>L&amp;ugar de archivo</translation>
    </message>
    <message>
        <source>Filing place</source>
        <translation>Lugar de archivo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>Filtrar {column}</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Finance at</source>
        <translation>Finanzas el</translation>
    </message>
    <message>
        <source>Finance by</source>
        <translation>Finanzas por</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a phone, serial, number, name or command</source>
        <translation>Buscar teléfono, serie, número, nombre u orden</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>&amp;Buscar lo que sea…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar lo que sea</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Finding and compensation</source>
        <translation>Conclusión y compensación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Findings and measures</source>
        <translation>Comprobaciones y medidas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finished &amp;at</source>
        <translation>&amp;Terminado el</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>First &amp;assessment: what it may be, what is needed</source>
        <translation>&amp;Primera valoración: qué puede ser, qué hace falta</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>P&amp;rimera contraseña</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>Five questions, then the desk is ready. Everything can be changed later under Office.</source>
        <translation>Cinco preguntas y el puesto está listo. Todo se puede cambiar después en Oficina.</translation>
    </message>
    <message>
        <source>Fixed since the state is "{state}".</source>
        <translation>Fijado desde el estado «{state}».</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>Carpeta para el archivo</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>se enviará</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>for a loaner</source>
        <translation>de un préstamo</translation>
    </message>
    <message>
        <source>For accounts</source>
        <translation>Para contabilidad</translation>
    </message>
    <message>
        <source>For finance</source>
        <translation>Para finanzas</translation>
    </message>
    <message>
        <source>For job</source>
        <translation>Para el trabajo</translation>
    </message>
    <message>
        <source>For normal wear nobody pays.</source>
        <translation>El desgaste normal no lo paga nadie.</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Por cada una</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation>Por el centro</translation>
    </message>
    <message>
        <source>for the centre</source>
        <translation>por el centro</translation>
    </message>
    <message>
        <source>For the counter</source>
        <translation>Para el mostrador</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>For the file</source>
        <translation>Para el archivo</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>Para el supervisor</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>Para el técnico</translation>
    </message>
    <message>
        <source>For the tool store</source>
        <translation>Para el almacén de herramientas</translation>
    </message>
    <message>
        <source>For the warehouse</source>
        <translation>Para el almacén</translation>
    </message>
    <message>
        <source>For warehouse</source>
        <translation>Para el almacén</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>For which job? Choose the call.</source>
        <translation>¿Para qué trabajo? Elija la llamada.</translation>
    </message>
    <message>
        <source>For whoever had the tool</source>
        <translation>Para quien tenía la herramienta</translation>
    </message>
    <message>
        <source>For whoever has the tool</source>
        <translation>Para quien tiene la herramienta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>for {job}</source>
        <translation>para {job}</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>Moneda extranjera</translation>
    </message>
    <message>
        <source>Formal replacement items</source>
        <translation>Elementos de la sustitución definitiva</translation>
    </message>
    <message>
        <source>Formal replacement: {unit}.</source>
        <translation>Sustitución definitiva: {unit}.</translation>
    </message>
    <message>
        <source>Formal replacement: {unit}. Warranty until {day}.</source>
        <translation>Sustitución definitiva: {unit}. Garantía hasta el {day}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found and done</source>
        <translation>Lo hallado y lo hecho</translation>
    </message>
    <message>
        <source>Found later</source>
        <translation>Hallado después</translation>
    </message>
    <message>
        <source>Found more</source>
        <translation>Se ha encontrado más</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>free until {day}</source>
        <translation>gratis hasta el {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From &amp;branch</source>
        <translation>&amp;De la sucursal</translation>
    </message>
    <message>
        <source>From branch</source>
        <translation>De la sucursal</translation>
    </message>
    <message>
        <source>From deposit</source>
        <translation>Del depósito</translation>
    </message>
    <message>
        <source>From on</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>de fuera</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>De la persona</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Fu&amp;rther branches</source>
        <translation>Otras sucu&amp;rsales</translation>
    </message>
    <message>
        <source>Further branch</source>
        <translation>Otra sucursal</translation>
    </message>
    <message>
        <source>Further people and places</source>
        <translation>Otras personas y lugares</translation>
    </message>
    <message>
        <source>G&amp;iven back by</source>
        <translation>Devuelto &amp;con</translation>
    </message>
    <message>
        <source>G&amp;uidance given</source>
        <translation>&amp;Indicaciones dadas</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Sobrante</translation>
    </message>
    <message>
        <source>gave back as described</source>
        <translation>devuelto como se describe</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Give deposit back</source>
        <translation>Devolver el depósito</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Give the customer money back</source>
        <translation>Devolver dinero al cliente</translation>
    </message>
    <message>
        <source>Give the deposit back</source>
        <translation>Devolver el depósito</translation>
    </message>
    <message>
        <source>Give to an emergency</source>
        <translation>Ceder a una urgencia</translation>
    </message>
    <message>
        <source>Give to the customer</source>
        <translation>Entregar al cliente</translation>
    </message>
    <message>
        <source>give up what came after the backup without a question</source>
        <translation>renunciar sin preguntar a lo posterior a la copia</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Given &amp;back</source>
        <translation>&amp;Devuelto</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>given back {time}</source>
        <translation>devuelto {time}</translation>
    </message>
    <message>
        <source>Given code</source>
        <translation>Código entregado</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Given out on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Desistido</translation>
    </message>
    <message>
        <source>gives back as above</source>
        <translation>devuelve lo indicado</translation>
    </message>
    <message>
        <source>Gives everybody who works in a centre on a server a login of their own there, and lays the rights of the program on its tables.</source>
        <translation>Da a cada persona que trabaja en un centro en servidor su propio acceso, y pone los permisos del programa sobre sus tablas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Goes &amp;out to customers</source>
        <translation>Sale &amp;a casa de los clientes</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buenas noches, {name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <source>Good. Longer is better than stranger.</source>
        <translation>Buena. Mejor larga que rara.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Goods &amp;in our care</source>
        <translation>Producto en custod&amp;ia</translation>
    </message>
    <message>
        <source>goods collected and in order</source>
        <translation>producto recogido y conforme</translation>
    </message>
    <message>
        <source>Goods come from another branch; inside this one they are moved.</source>
        <translation>La mercancía viene de otra sucursal; dentro de esta se mueve.</translation>
    </message>
    <message>
        <source>Goods entry</source>
        <translation>Anotación del producto</translation>
    </message>
    <message>
        <source>Goods go to another branch; inside this one they are moved.</source>
        <translation>La mercancía va a otra sucursal; dentro de esta se mueve.</translation>
    </message>
    <message>
        <source>Goods have left inspected and against their receipt, or somebody passed the gate with a reason (P2-12)</source>
        <translation>Los productos han salido inspeccionados y contra su recibo, o alguien autorizó el paso con un motivo (P2-12)</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>Entrada de material</translation>
    </message>
    <message>
        <source>Goods in our &amp;care</source>
        <translation>Produ&amp;cto en custodia</translation>
    </message>
    <message>
        <source>Goods in our care</source>
        <translation>Productos en custodia</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>Recibo de recogida</translation>
    </message>
    <message>
        <source>Goods receipts</source>
        <translation>Recibos de recogida</translation>
    </message>
    <message>
        <source>Goods stand here as soon as they are inspected.</source>
        <translation>Los productos figuran aquí en cuanto se inspeccionan.</translation>
    </message>
    <message>
        <source>Goods taken into our care</source>
        <translation>Productos bajo nuestra custodia</translation>
    </message>
    <message>
        <source>Goods that came in</source>
        <translation>Material recibido</translation>
    </message>
    <message>
        <source>Goods that the receipt stands for</source>
        <translation>Productos que ampara el recibo</translation>
    </message>
    <message>
        <source>Goods {number} and their receipt belong to different calls.</source>
        <translation>El producto {number} y su recibo son de llamadas distintas.</translation>
    </message>
    <message>
        <source>Goods {number} are "{state}" while their repair card is "{cards}".</source>
        <translation>El producto {number} está «{state}» mientras su tarjeta está «{cards}».</translation>
    </message>
    <message>
        <source>Goods, serial, tag</source>
        <translation>Producto, número de serie, etiqueta</translation>
    </message>
    <message>
        <source>Goods-in note</source>
        <translation>Nota de entrada de material</translation>
    </message>
    <message>
        <source>Got a one-time password</source>
        <translation>Recibió una contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Grant rights</source>
        <translation>Dar permisos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>H&amp;anded over on</source>
        <translation>Entreg&amp;ado el</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>Cóm&amp;o</translation>
    </message>
    <message>
        <source>H&amp;ow it came in</source>
        <translation>Cóm&amp;o llegó</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Pasar a otra persona</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand over the cash that you collected</source>
        <translation>Entregar el efectivo cobrado</translation>
    </message>
    <message>
        <source>Handed &amp;over by</source>
        <translation>Entregad&amp;o por</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Pasada a otra persona</translation>
    </message>
    <message>
        <source>handed out as described above</source>
        <translation>entregado como se describe</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Handed over a&amp;t</source>
        <translation>Entregado e&amp;l</translation>
    </message>
    <message>
        <source>handed over as described</source>
        <translation>entregado según se describe</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Handed over or voided</source>
        <translation>Entregado o anulado</translation>
    </message>
    <message>
        <source>has read this report</source>
        <translation>ha leído este parte</translation>
    </message>
    <message>
        <source>has seen the identity document</source>
        <translation>ha visto el documento de identidad</translation>
    </message>
    <message>
        <source>Have it calibrated</source>
        <translation>Mandarlo a calibrar</translation>
    </message>
    <message>
        <source>Have it counted again</source>
        <translation>Mandar contar otra vez</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>Imagen HEIC</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>En su poder desde</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of this unit</source>
        <translation>Historial de este equipo</translation>
    </message>
    <message>
        <source>History of {title}</source>
        <translation>Historial de {title}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Holder name</source>
        <translation>Nombre de quien lo tiene</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Almacén de origen</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>House name</source>
        <translation>Nombre de la casa</translation>
    </message>
    <message>
        <source>House name, &amp;at the head of papers</source>
        <translation>Nombre de &amp;la casa, en los documentos</translation>
    </message>
    <message>
        <source>House total</source>
        <translation>Total en moneda propia</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How &amp;it was lost</source>
        <translation>Cómo se p&amp;erdió</translation>
    </message>
    <message>
        <source>How &amp;many for one</source>
        <translation>&amp;Cuántas por una</translation>
    </message>
    <message>
        <source>How &amp;often was knocked</source>
        <translation>Cuántas &amp;veces se llamó a la puerta</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Cómo y dónde</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>Cómo se perdió</translation>
    </message>
    <message>
        <source>How long it can be had</source>
        <translation>Hasta cuándo se consigue</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>how many calls the centre has (default a million)</source>
        <translation>cuántas llamadas tiene el centro (un millón si no se indica)</translation>
    </message>
    <message>
        <source>how many days of history (default 24)</source>
        <translation>cuántos días de historia (24 si no se indica)</translation>
    </message>
    <message>
        <source>how many days of history the demo centre has (default 10)</source>
        <translation>cuántos días de historia tiene el centro de demostración (10 si no se indica)</translation>
    </message>
    <message>
        <source>how many movements its ledger has (default five million)</source>
        <translation>cuántos movimientos tiene su libro (por defecto cinco millones)</translation>
    </message>
    <message>
        <source>How many of the substitute stand in for one? Write a number above zero.</source>
        <translation>¿Cuántas del sustituto equivalen a una? Escriba un número mayor que cero.</translation>
    </message>
    <message>
        <source>how many parts the store of the bench has (default 200,000)</source>
        <translation>cuántas piezas tiene el almacén de la prueba (por defecto 200.000)</translation>
    </message>
    <message>
        <source>How many? Less than nothing was counted of {what}.</source>
        <translation>¿Cuántas? De {what} no se puede contar menos que nada.</translation>
    </message>
    <message>
        <source>How many? {what} needs a quantity above zero.</source>
        <translation>¿Cuántos? {what} necesita una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>How often was knocked? Write 1 to 9.</source>
        <translation>¿Cuántas veces se llamó a la puerta? Escriba de 1 a 9.</translation>
    </message>
    <message>
        <source>How the differences ended</source>
        <translation>Cómo se resolvieron las diferencias</translation>
    </message>
    <message>
        <source>How the value is spread over the parts</source>
        <translation>Cómo se reparte el valor entre las piezas</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>I declare that I have lost the goods receipt named above. It is void from now on; whoever finds it returns it to the centre. I take the goods back against this declaration and have shown the document named below.</source>
        <translation>Declaro que he perdido el recibo arriba indicado. Queda anulado desde hoy; quien lo encuentre lo devolverá al centro. Recojo los productos contra esta declaración y he mostrado el documento abajo indicado.</translation>
    </message>
    <message>
        <source>I do not renew</source>
        <translation>No renuevo</translation>
    </message>
    <message>
        <source>I renew for one year</source>
        <translation>Renuevo por un año</translation>
    </message>
    <message>
        <source>I renew for three years</source>
        <translation>Renuevo por tres años</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>I&amp;nstalled on</source>
        <translation>&amp;Instalado el</translation>
    </message>
    <message>
        <source>I&amp;nstrument</source>
        <translation>I&amp;nstrumento</translation>
    </message>
    <message>
        <source>Identity document shown</source>
        <translation>Documento de identidad mostrado</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>Identificación mostrada</translation>
    </message>
    <message>
        <source>Identity shown when a receipt is lost</source>
        <translation>Documento mostrado al perder un recibo</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>In &amp;custody of</source>
        <translation>A &amp;cargo de</translation>
    </message>
    <message>
        <source>In at</source>
        <translation>Hora de entrada</translation>
    </message>
    <message>
        <source>In bags</source>
        <translation>En maletines</translation>
    </message>
    <message>
        <source>In by</source>
        <translation>Entrada a cargo de</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>A cargo de alguien</translation>
    </message>
    <message>
        <source>In custody of</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>En mi poder</translation>
    </message>
    <message>
        <source>In order and complete</source>
        <translation>En orden y completo</translation>
    </message>
    <message>
        <source>In our care</source>
        <translation>Bajo custodia</translation>
    </message>
    <message>
        <source>In our money</source>
        <translation>En nuestra moneda</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>En reparación</translation>
    </message>
    <message>
        <source>In technicians' &amp;bags</source>
        <translation>&amp;En los maletines de los técnicos</translation>
    </message>
    <message>
        <source>In the &amp;pool since</source>
        <translation>En el &amp;parque desde</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el parque</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>En el parque desde</translation>
    </message>
    <message>
        <source>in the pool since {day}</source>
        <translation>en el parque desde el {day}</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>En el almacén</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>En el taller</translation>
    </message>
    <message>
        <source>In time: it had to be by {time}.</source>
        <translation>A tiempo: debía ser antes de {time}.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>En tránsito</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En letras</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En reparación</translation>
    </message>
    <message>
        <source>In workshop</source>
        <translation>En el taller</translation>
    </message>
    <message>
        <source>Incoming transfer</source>
        <translation>Traspaso de entrada</translation>
    </message>
    <message>
        <source>inquiry, prices and quantities</source>
        <translation>consulta, precios y cantidades</translation>
    </message>
    <message>
        <source>Ins&amp;talled on</source>
        <translation>Ins&amp;talado el</translation>
    </message>
    <message>
        <source>Inspe&amp;cted at</source>
        <translation>&amp;Inspeccionado el</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Inspect loaner</source>
        <translation>Inspeccionar el préstamo</translation>
    </message>
    <message>
        <source>Inspect the goods</source>
        <translation>Inspeccionar el producto</translation>
    </message>
    <message>
        <source>Inspect the loan {number} first.</source>
        <translation>Inspeccione antes el préstamo {number}.</translation>
    </message>
    <message>
        <source>Inspect the loaner that came back</source>
        <translation>Inspeccionar el equipo que ha vuelto</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Inspected at</source>
        <translation>Inspeccionado el</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspeccionado por</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Inspection, by another person</source>
        <translation>Inspección, por otra persona</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoice again</source>
        <translation>Facturar de nuevo</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>N.º de factura</translation>
    </message>
    <message>
        <source>Invoice years</source>
        <translation>Años de las facturas</translation>
    </message>
    <message>
        <source>Invoice {number} is "{state}" with {paid} of {total}; its payments make {sum}.</source>
        <translation>La factura {number} está «{state}» con {paid} de {total}; sus pagos suman {sum}.</translation>
    </message>
    <message>
        <source>Invoice {number}: {net} and {tax} tax make {total}, its lines make {lines}.</source>
        <translation>Factura {number}: base {net} más impuesto {tax} son {total}; sus líneas suman {lines}.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Facturado el</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Invoices and cash receipts are kept by law: {count}</source>
        <translation>Facturas y recibos que la ley obliga a guardar: {count}</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Facturas y pagos</translation>
    </message>
    <message>
        <source>Is technician</source>
        <translation>Es técnico</translation>
    </message>
    <message>
        <source>Iss&amp;ued at</source>
        <translation>E&amp;mitido el</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>Emitir factura</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>Entregar piezas</translation>
    </message>
    <message>
        <source>Issue s&amp;lip</source>
        <translation>Va&amp;le de salida</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>Vale de salida</translation>
    </message>
    <message>
        <source>Issue slips</source>
        <translation>Vales de salida</translation>
    </message>
    <message>
        <source>Issue the invoice</source>
        <translation>Emitir la factura</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>issued as above</source>
        <translation>entregado lo indicado</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Issued is used and given back, or still with the technician; each of them is a movement</source>
        <translation>Lo entregado se ha usado, devuelto o sigue con el técnico; cada cosa es un movimiento</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>entregado {time}</translation>
    </message>
    <message>
        <source>It came &amp;beside the open orders</source>
        <translation>Llegó &amp;aparte de los pedidos abiertos</translation>
    </message>
    <message>
        <source>It can be changed at any time, also while you work.</source>
        <translation>Se puede cambiar en cualquier momento, también mientras trabaja.</translation>
    </message>
    <message>
        <source>It is due again after the day on which it was calibrated.</source>
        <translation>Vuelve a tocar después del día en que se calibró.</translation>
    </message>
    <message>
        <source>It is due back after the day from which it is kept.</source>
        <translation>La devolución vence después del día desde el que se guarda.</translation>
    </message>
    <message>
        <source>It is due back on {day}.</source>
        <translation>Hay que devolverlo el {day}.</translation>
    </message>
    <message>
        <source>It is not tested yet</source>
        <translation>Todavía no se ha probado</translation>
    </message>
    <message>
        <source>It is promised for a time before the call came in.</source>
        <translation>Lo prometido es anterior a la llamada.</translation>
    </message>
    <message>
        <source>It is proposed already: {number}.</source>
        <translation>Ya está propuesto: {number}.</translation>
    </message>
    <message>
        <source>It is proposed to be scrapped: {number} is not decided yet.</source>
        <translation>Está propuesto para la baja: {number} aún no está decidido.</translation>
    </message>
    <message>
        <source>It is solved only when the customer says so.</source>
        <translation>Solo está resuelto cuando lo dice el cliente.</translation>
    </message>
    <message>
        <source>It is wanted on &amp;top of what is open already</source>
        <translation>Se necesita además de &amp;todo lo que ya está abierto</translation>
    </message>
    <message>
        <source>It is worth 0.00 until the cost is entered.</source>
        <translation>Vale 0,00 hasta que se anote el coste.</translation>
    </message>
    <message>
        <source>It lies in {warehouse} already.</source>
        <translation>Ya está en {warehouse}.</translation>
    </message>
    <message>
        <source>It may stay on this desk: with it backups are written, never read.</source>
        <translation>Puede quedarse en este puesto: con ella se escriben copias, nunca se leen.</translation>
    </message>
    <message>
        <source>It stands here again. Save it, or discard it.</source>
        <translation>Está aquí de nuevo. Guárdelo o descártelo.</translation>
    </message>
    <message>
        <source>It stands in the queue again already, or was invoiced again.</source>
        <translation>Ya está de nuevo en la cola, o se facturó de nuevo.</translation>
    </message>
    <message>
        <source>it stays visible</source>
        <translation>queda visible</translation>
    </message>
    <message>
        <source>It was counted between the beginning of the count and now.</source>
        <translation>Se contó entre el comienzo del recuento y ahora.</translation>
    </message>
    <message>
        <source>It was due back on {day}.</source>
        <translation>Había que devolverlo el {day}.</translation>
    </message>
    <message>
        <source>It was installed before it was bought: check both dates.</source>
        <translation>Se instaló antes de comprarse: compruebe ambas fechas.</translation>
    </message>
    <message>
        <source>It was repaired again since it was tested</source>
        <translation>Se reparó de nuevo después de la prueba</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Código de la pieza</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Nombre de la pieza</translation>
    </message>
    <message>
        <source>Items a</source>
        <translation>Piezas A</translation>
    </message>
    <message>
        <source>Items b</source>
        <translation>Piezas B</translation>
    </message>
    <message>
        <source>Items c</source>
        <translation>Piezas C</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo encargado</translation>
    </message>
    <message>
        <source>Jobs that waited</source>
        <translation>Trabajos que esperaban</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <source>Keep and log in</source>
        <translation>Guardar y entrar</translation>
    </message>
    <message>
        <source>Keep in a warehouse</source>
        <translation>Tener en un almacén</translation>
    </message>
    <message>
        <source>keep only the newest N in that folder (default: days, weeks and months as planned)</source>
        <translation>guardar solo las N más recientes en esa carpeta (si no, los días, semanas y meses previstos)</translation>
    </message>
    <message>
        <source>Keep the pla&amp;n</source>
        <translation>Guardar el pla&amp;n</translation>
    </message>
    <message>
        <source>Keep the receipt of the deposit: the rest is given back against it.</source>
        <translation>Guarde el recibo del depósito: el resto se devuelve contra él.</translation>
    </message>
    <message>
        <source>Keep this notice. It is taken back when your own unit is reconnected.</source>
        <translation>Conserve este aviso. Se recoge cuando se vuelve a conectar su equipo.</translation>
    </message>
    <message>
        <source>Keep this receipt until the invoice has come.</source>
        <translation>Conserve este recibo hasta que llegue la factura.</translation>
    </message>
    <message>
        <source>Keep this receipt. The goods are handed back against it.</source>
        <translation>Conserve este recibo. El producto se devuelve contra su entrega.</translation>
    </message>
    <message>
        <source>Keep this receipt: the deposit is given back when the loaner comes back complete and undamaged.</source>
        <translation>Guarde este recibo: el depósito se devuelve cuando el equipo vuelve completo y sin daños.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>Retenido porque</translation>
    </message>
    <message>
        <source>Kept of the deposit</source>
        <translation>Retenido del depósito</translation>
    </message>
    <message>
        <source>Kept, in whole or in part</source>
        <translation>Retenido, en todo o en parte</translation>
    </message>
    <message>
        <source>Kept, set against the invoice</source>
        <translation>Retenido, a cuenta de la factura</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Knocked at</source>
        <translation>Hora de la visita</translation>
    </message>
    <message>
        <source>known unit</source>
        <translation>equipo conocido</translation>
    </message>
    <message>
        <source>L&amp;oan</source>
        <translation>Préstam&amp;o</translation>
    </message>
    <message>
        <source>L&amp;oaner</source>
        <translation>Equip&amp;o de préstamo</translation>
    </message>
    <message>
        <source>Labels for accessories</source>
        <translation>Etiquetas de accesorios</translation>
    </message>
    <message>
        <source>Labels for accessories, on a roll</source>
        <translation>Etiquetas de accesorios, en rollo</translation>
    </message>
    <message>
        <source>Labels for parts</source>
        <translation>Etiquetas de piezas</translation>
    </message>
    <message>
        <source>Labels for parts, on a roll</source>
        <translation>Etiquetas de piezas, en rollo</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Mano de obra</translation>
    </message>
    <message>
        <source>Labour, parts and fees</source>
        <translation>Mano de obra, piezas y tarifas</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo mayor</translation>
    </message>
    <message>
        <source>Largest record</source>
        <translation>Registro mayor</translation>
    </message>
    <message>
        <source>last 30 days, {n} call</source>
        <translation>30 días, {n} llamada</translation>
    </message>
    <message>
        <source>last 30 days, {n} calls</source>
        <translation>30 días, {n} llamadas</translation>
    </message>
    <message>
        <source>Last backup {n} day ago</source>
        <translation>Última copia hace {n} día</translation>
    </message>
    <message>
        <source>Last backup {n} days ago</source>
        <translation>Última copia hace {n} días</translation>
    </message>
    <message>
        <source>Last buy on</source>
        <translation>Última compra el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last order b&amp;y</source>
        <translation>&amp;Último pedido hasta</translation>
    </message>
    <message>
        <source>Last order by</source>
        <translation>Último pedido hasta</translation>
    </message>
    <message>
        <source>Last order by {day}</source>
        <translation>Último pedido hasta el {day}</translation>
    </message>
    <message>
        <source>Last step, when the goods leave: {number}.</source>
        <translation>Último paso, al salir los productos: {number}.</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Last test on</source>
        <translation>Última prueba el</translation>
    </message>
    <message>
        <source>Last time to buy</source>
        <translation>Última ocasión de compra</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Last weekly trial {n} days ago</source>
        <translation>Última prueba semanal hace {n} días</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>Con retraso y por vencer</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>{span} de retraso</translation>
    </message>
    <message>
        <source>late {moment}</source>
        <translation>con retraso, {moment}</translation>
    </message>
    <message>
        <source>late {n} day</source>
        <translation>{n} día de retraso</translation>
    </message>
    <message>
        <source>late {n} days</source>
        <translation>{n} días de retraso</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>Late: it had to be by {time}.</source>
        <translation>Con retraso: debía ser antes de {time}.</translation>
    </message>
    <message>
        <source>Le&amp;nt on</source>
        <translation>&amp;Prestado el</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Lead &amp;time, days</source>
        <translation>Plazo de en&amp;trega, días</translation>
    </message>
    <message>
        <source>Lead days</source>
        <translation>Días de entrega</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>Plazo de entrega, días</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>Responsable del equipo</translation>
    </message>
    <message>
        <source>Leave the papers for later</source>
        <translation>Dejar los documentos para luego</translation>
    </message>
    <message>
        <source>Leaves the centre</source>
        <translation>Deja el centro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prestar</translation>
    </message>
    <message>
        <source>Lend loaner</source>
        <translation>Prestar el equipo</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>Prestar…</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Lent &amp;by</source>
        <translation>Prestado &amp;por</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>Prestado el</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>Prestado por</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Prestado el</translation>
    </message>
    <message>
        <source>lent {share} % of the time</source>
        <translation>prestado el {share} % del tiempo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letter or fax</source>
        <translation>Carta o fax</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>light or dark as it is</source>
        <translation>claro u oscuro como él</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit without asking {amount}.</source>
        <translation>Límite sin consultar: {amount}.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits told</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line of a request</source>
        <translation>Línea de solicitud</translation>
    </message>
    <message>
        <source>Line of an ABC run</source>
        <translation>Línea de análisis ABC</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines of the co&amp;unt</source>
        <translation>Líneas del rec&amp;uento</translation>
    </message>
    <message>
        <source>List of windows</source>
        <translation>Lista de ventanas</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>Listado por</translation>
    </message>
    <message>
        <source>Loa&amp;n</source>
        <translation>Prés&amp;tamo</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Préstamo</translation>
    </message>
    <message>
        <source>Loan form</source>
        <translation>Hoja de préstamo</translation>
    </message>
    <message>
        <source>Loan leads</source>
        <translation>Días de aviso</translation>
    </message>
    <message>
        <source>Loan reminder</source>
        <translation>Aviso de devolución</translation>
    </message>
    <message>
        <source>Loan reminders</source>
        <translation>Avisos de devolución</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>Equipo de préstamo</translation>
    </message>
    <message>
        <source>Loaner handed out</source>
        <translation>Equipo de préstamo</translation>
    </message>
    <message>
        <source>Loaner label</source>
        <translation>Etiqueta de préstamo</translation>
    </message>
    <message>
        <source>Loaner lost</source>
        <translation>Préstamo perdido</translation>
    </message>
    <message>
        <source>Loaner {number} lost</source>
        <translation>Equipo de préstamo {number} perdido</translation>
    </message>
    <message>
        <source>Loaner {number} returned damaged</source>
        <translation>Equipo de préstamo {number} devuelto con daños</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>Equipos de préstamo</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Préstamos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Log in again: this person or branch is not there any more.</source>
        <translation>Entre de nuevo: esta persona o sucursal ya no existe.</translation>
    </message>
    <message>
        <source>Log in as clerk.hp, supervisor.vlc, accountant.dub or admin. The password is always "{password}".</source>
        <translation>Entre como clerk.hp, supervisor.vlc, accountant.dub o admin. La contraseña es siempre «{password}».</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>Entrar como otra persona</translation>
    </message>
    <message>
        <source>Log in to your desk.</source>
        <translation>Entre en su puesto.</translation>
    </message>
    <message>
        <source>Log o&amp;ut</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Log&amp;in name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Logins of their own are for a centre on a server. A centre in a file keeps the passwords itself.</source>
        <translation>Los accesos propios son para un centro en servidor. Un centro en un archivo guarda él mismo las contraseñas.</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look around in a demo centre</source>
        <translation>Ver un centro de demostración</translation>
    </message>
    <message>
        <source>Look at every branch</source>
        <translation>Ver todas las sucursales</translation>
    </message>
    <message>
        <source>Looked for in the view "{view}".</source>
        <translation>Buscado en la vista «{view}».</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Loss and damage</source>
        <translation>Pérdidas y daños</translation>
    </message>
    <message>
        <source>Loss at</source>
        <translation>Pérdida declarada el</translation>
    </message>
    <message>
        <source>Loss declared by</source>
        <translation>Pérdida declarada por</translation>
    </message>
    <message>
        <source>Loss identity</source>
        <translation>Identificación de quien declara</translation>
    </message>
    <message>
        <source>Loss or damage report</source>
        <translation>Parte de pérdida o daños</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Lost this receipt? Goods are then handed back against identity and a signed declaration of loss.</source>
        <translation>Si pierde este recibo, la entrega se hace con documento de identidad y declaración de pérdida firmada.</translation>
    </message>
    <message>
        <source>Low fee limit</source>
        <translation>Límite de cobro en el acto</translation>
    </message>
    <message>
        <source>Low fees</source>
        <translation>Importes pequeños</translation>
    </message>
    <message>
        <source>M&amp;ap note</source>
        <translation>Nota &amp;para llegar</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>&amp;Fabricante</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Hecho definitivo</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>Contrato de mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance expiry notice</source>
        <translation>Aviso de vencimiento del mantenimiento</translation>
    </message>
    <message>
        <source>Make available</source>
        <translation>Dejar disponible</translation>
    </message>
    <message>
        <source>make no backup but a key pair, its secret half in this new file</source>
        <translation>no hacer una copia, sino un par de claves, con la secreta en este archivo nuevo</translation>
    </message>
    <message>
        <source>Make one every day by itse&amp;lf</source>
        <translation>Hacer una cada día automáticamen&amp;te</translation>
    </message>
    <message>
        <source>Make orders</source>
        <translation>Hacer los pedidos</translation>
    </message>
    <message>
        <source>Make the loaner permanent</source>
        <translation>Hacer definitivo el préstamo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Maker's warranty</source>
        <translation>Garantía del fabricante</translation>
    </message>
    <message>
        <source>Makes a backup of the centre in one file, restores it on trial, and takes away old ones. Runs beside an open window.</source>
        <translation>Hace una copia de seguridad del centro en un archivo, la restaura a prueba y retira las antiguas. Funciona junto a una ventana abierta.</translation>
    </message>
    <message>
        <source>Makes a picture of every window, light and dark, and of every paper, from a fresh demo centre.</source>
        <translation>Hace una imagen de cada ventana, clara y oscura, y de cada documento, con un centro de demostración nuevo.</translation>
    </message>
    <message>
        <source>Makes the demo centre: three branches in three languages, with some weeks of history.</source>
        <translation>Crea el centro de demostración: tres sucursales en tres idiomas, con algunas semanas de historia.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Map n&amp;ote</source>
        <translation>Nota &amp;para llegar</translation>
    </message>
    <message>
        <source>Map no&amp;te</source>
        <translation>Nota para &amp;llegar</translation>
    </message>
    <message>
        <source>Map note</source>
        <translation>Nota para llegar</translation>
    </message>
    <message>
        <source>Mark as copy, printed again</source>
        <translation>Marcar como copia, reimpresión</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Precio de mercado</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>Quizá ya existe</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>May work there</source>
        <translation>Puede trabajar allí</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>Mé&amp;todo</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Measures speed beside its floor in the same run, on a centre of a million calls that it makes itself.</source>
        <translation>Mide la velocidad junto a su suelo en la misma ejecución, en un centro de un millón de llamadas que crea ella misma.</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>Mecánica</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members of the team, with their signatures</source>
        <translation>Miembros del equipo, con su firma</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>met {moment}</source>
        <translation>cumplido, {moment}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>Método de eliminación</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>Mínimo a máximo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Missing, worth</source>
        <translation>Falta, por valor de</translation>
    </message>
    <message>
        <source>Mobile payment</source>
        <translation>Pago por móvil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Dinero y hora</translation>
    </message>
    <message>
        <source>Money and time of this branch</source>
        <translation>Dinero y hora de esta sucursal</translation>
    </message>
    <message>
        <source>Money came in for it otherwise than by cash receipt, or was given back in part: give back the rest first.</source>
        <translation>Se pagó de otra forma que con recibo de cobro en el acto, o se devolvió una parte: devuelva antes el resto.</translation>
    </message>
    <message>
        <source>Money on the spot</source>
        <translation>Dinero en el acto</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>Dinero por devolver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More branches can be added later, under Office.</source>
        <translation>Se pueden añadir más sucursales después, en Oficina.</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>Más de lo pedido</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>move the centre of this desk (or the one of --database) into the empty database</source>
        <translation>trasladar el centro de este puesto (o el de --database) a la base de datos vacía</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved: {rows} rows of {tables} tables and {contents} attached files, each compared with where it came from.</source>
        <translation>Trasladado: {rows} filas de {tables} tablas y {contents} archivos adjuntos, cada uno comparado con su origen.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Moving is done by whoever owns the database: name them in the address.</source>
        <translation>El traslado lo hace quien es dueño de la base de datos: nómbrelo en la dirección.</translation>
    </message>
    <message>
        <source>My own branch</source>
        <translation>Mi propia sucursal</translation>
    </message>
    <message>
        <source>N&amp;ame in Chinese</source>
        <translation>&amp;Nombre en chino</translation>
    </message>
    <message>
        <source>N&amp;ame in Spanish</source>
        <translation>N&amp;ombre en español</translation>
    </message>
    <message>
        <source>N&amp;ormal wear</source>
        <translation>Desgaste n&amp;ormal</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Na&amp;me in Spanish</source>
        <translation>No&amp;mbre en español</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name &amp;in Chinese</source>
        <translation>&amp;Nombre en chino</translation>
    </message>
    <message>
        <source>Name and address stay on them and on their papers until the end of {year}; everything else goes. Erase again then.</source>
        <translation>El nombre y la dirección quedan en ellos y en sus documentos hasta el final de {year}; todo lo demás se borra. Borre entonces otra vez.</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>nombre y contraseña</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Name es</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name for a branch</source>
        <translation>Asignar a una sucursal</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Nombre en chino</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name of the first &amp;branch</source>
        <translation>Nombre de la &amp;primera sucursal</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Name zh</source>
        <translation>Nombre en chino</translation>
    </message>
    <message>
        <source>Name, address, telephone and model are never missing; the number is given when it is registered.</source>
        <translation>Nombre, dirección, teléfono y modelo no faltan nunca; el número se da al registrarla.</translation>
    </message>
    <message>
        <source>name, branch, address</source>
        <translation>nombre, sucursal, dirección</translation>
    </message>
    <message>
        <source>name, phone or serial</source>
        <translation>nombre, teléfono o serie</translation>
    </message>
    <message>
        <source>Names that are repeated are those of their source</source>
        <translation>Los nombres repetidos son los de su origen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Navigation or window</source>
        <translation>Navegación o ventana</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario el</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>Hay que repararla</translation>
    </message>
    <message>
        <source>Neither of the two of this model is free.</source>
        <translation>Ninguno de los dos de este modelo está libre.</translation>
    </message>
    <message>
        <source>Neither of the two of this model is free; {here} to inspect.</source>
        <translation>Ninguno de los dos de este modelo está libre; {here} por inspeccionar.</translation>
    </message>
    <message>
        <source>neither proposed nor appraised it</source>
        <translation>ni lo propuso ni lo peritó</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Net at {rate}</source>
        <translation>Base al {rate}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never by who asked for it or chose the quotes</source>
        <translation>nunca quien lo solicitó o eligió las ofertas</translation>
    </message>
    <message>
        <source>never by who asked for it, chose the quotes or approved it for finance</source>
        <translation>nunca quien lo solicitó, eligió las ofertas o lo aprobó por finanzas</translation>
    </message>
    <message>
        <source>never by whoever assessed it or had the tool</source>
        <translation>nunca quien lo valoró ni quien tenía la herramienta</translation>
    </message>
    <message>
        <source>never by whoever collected it</source>
        <translation>nunca quien lo cobró</translation>
    </message>
    <message>
        <source>never by whoever counted</source>
        <translation>nunca quien contó</translation>
    </message>
    <message>
        <source>never by whoever counted first</source>
        <translation>nunca quien contó primero</translation>
    </message>
    <message>
        <source>never by whoever did the work</source>
        <translation>nunca quien hizo el trabajo</translation>
    </message>
    <message>
        <source>never by whoever had the tool</source>
        <translation>nunca quien tenía la herramienta</translation>
    </message>
    <message>
        <source>never by whoever has it</source>
        <translation>nunca quien la tiene</translation>
    </message>
    <message>
        <source>never by whoever issued it</source>
        <translation>nunca quien la emitió</translation>
    </message>
    <message>
        <source>never by whoever proposed it or led the appraisal</source>
        <translation>nunca quien lo propuso ni quien dirigió el peritaje</translation>
    </message>
    <message>
        <source>never by whoever repaired it</source>
        <translation>nunca quien lo reparó</translation>
    </message>
    <message>
        <source>never by whoever sent or counted it in</source>
        <translation>nunca quien lo envió o lo contó</translation>
    </message>
    <message>
        <source>Never lent</source>
        <translation>Nunca prestado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New ABC run</source>
        <translation>Nuevo análisis ABC</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Sucursal nueva</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>New customer: {name}</source>
        <translation>Cliente nuevo: {name}</translation>
    </message>
    <message>
        <source>New day of delivery</source>
        <translation>Nueva fecha de entrega</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>New loaner</source>
        <translation>Nuevo equipo de préstamo</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Empleado nuevo</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modelo nuevo</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nueva pieza</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New purchase request</source>
        <translation>Nueva solicitud de compra</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Función nueva</translation>
    </message>
    <message>
        <source>New stock count</source>
        <translation>Nuevo recuento</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>new tab</source>
        <translation>pestaña nueva</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>Nueva herramienta</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Nuevo traspaso</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nuevo almacén</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>Zona nueva</translation>
    </message>
    <message>
        <source>New, nothing stored yet</source>
        <translation>Nuevo, aún sin guardar</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nuevo: {name}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Toca de nuevo el</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>la próxima en {time}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer from the database since {time}: what stands here is as it was then</source>
        <translation>La base de datos no responde desde las {time}: lo que se ve aquí es lo de entonces</translation>
    </message>
    <message>
        <source>no arrivals in the last 30 days</source>
        <translation>sin llegadas en 30 días</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>No se pudo hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>No backup could be made before the upgrade, so nothing was changed. {why}</source>
        <translation>No se pudo hacer una copia antes de la actualización, así que no se ha cambiado nada. {why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>No branch has been entered yet.</source>
        <translation>Aún no hay sucursales.</translation>
    </message>
    <message>
        <source>No call was solved on these days.</source>
        <translation>Ninguna llamada se resolvió estos días.</translation>
    </message>
    <message>
        <source>No card is late.</source>
        <translation>Ninguna tarjeta lleva retraso.</translation>
    </message>
    <message>
        <source>No cash has been collected yet.</source>
        <translation>Aún no se ha cobrado nada.</translation>
    </message>
    <message>
        <source>No contract ends within a month, no goods are promised for this week.</source>
        <translation>Ningún contrato termina en un mes y no hay productos prometidos para esta semana.</translation>
    </message>
    <message>
        <source>No contract ends within a month.</source>
        <translation>Ningún contrato termina en un mes.</translation>
    </message>
    <message>
        <source>No customer has been entered yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>No customer is blocked.</source>
        <translation>Ningún cliente está bloqueado.</translation>
    </message>
    <message>
        <source>no date of purchase known</source>
        <translation>sin fecha de compra conocida</translation>
    </message>
    <message>
        <source>No deed is half done</source>
        <translation>Ningún acto está a medias</translation>
    </message>
    <message>
        <source>No deposit has been taken yet.</source>
        <translation>Todavía no se ha cobrado ningún depósito.</translation>
    </message>
    <message>
        <source>No difference waits for approval.</source>
        <translation>Ninguna diferencia espera aprobación.</translation>
    </message>
    <message>
        <source>No expiry notice has been written yet.</source>
        <translation>Aún no se ha escrito ningún aviso.</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Sin avería</translation>
    </message>
    <message>
        <source>No goods of a customer have been taken in yet.</source>
        <translation>Aún no se han recogido productos de clientes.</translation>
    </message>
    <message>
        <source>No goods receipt has been issued yet.</source>
        <translation>Aún no se ha emitido ningún recibo.</translation>
    </message>
    <message>
        <source>No invoice has been credited yet.</source>
        <translation>Aún no se ha rectificado ninguna factura.</translation>
    </message>
    <message>
        <source>No invoice has been issued yet.</source>
        <translation>Aún no se ha emitido ninguna factura.</translation>
    </message>
    <message>
        <source>No invoice was taken back.</source>
        <translation>No se ha anulado ninguna factura con rectificativas.</translation>
    </message>
    <message>
        <source>No job has asked for a part yet.</source>
        <translation>Ningún trabajo ha pedido piezas todavía.</translation>
    </message>
    <message>
        <source>No job waits for a part.</source>
        <translation>Ningún trabajo espera una pieza.</translation>
    </message>
    <message>
        <source>No loaner has been lent yet.</source>
        <translation>Todavía no se ha prestado ningún equipo.</translation>
    </message>
    <message>
        <source>No loaner is in repair.</source>
        <translation>Ningún equipo de préstamo está en reparación.</translation>
    </message>
    <message>
        <source>No loaner is out</source>
        <translation>No hay ningún préstamo fuera</translation>
    </message>
    <message>
        <source>No loaner is overdue.</source>
        <translation>Ningún préstamo ha vencido.</translation>
    </message>
    <message>
        <source>No longer bought from</source>
        <translation>Ya no se le compra</translation>
    </message>
    <message>
        <source>No longer for a branch</source>
        <translation>Retirar de una sucursal</translation>
    </message>
    <message>
        <source>No maintenance contract has been entered yet.</source>
        <translation>Aún no hay contratos de mantenimiento.</translation>
    </message>
    <message>
        <source>No model has been entered yet.</source>
        <translation>Aún no hay modelos.</translation>
    </message>
    <message>
        <source>No money is under way</source>
        <translation>No hay dinero en camino</translation>
    </message>
    <message>
        <source>No more of the deposit is kept than is charged.</source>
        <translation>No se retiene del depósito más de lo que se cobra.</translation>
    </message>
    <message>
        <source>No normal wear</source>
        <translation>No es desgaste normal</translation>
    </message>
    <message>
        <source>No notice has been issued yet: one goes with each loaner.</source>
        <translation>Todavía no hay avisos: cada préstamo lleva uno.</translation>
    </message>
    <message>
        <source>No old part has been tagged yet.</source>
        <translation>Todavía no se ha etiquetado ninguna pieza usada.</translation>
    </message>
    <message>
        <source>No old parts to hand over</source>
        <translation>No hay piezas viejas que entregar</translation>
    </message>
    <message>
        <source>No paid service waits for an invoice yet.</source>
        <translation>Ningún servicio de pago espera factura.</translation>
    </message>
    <message>
        <source>No paper and no unit has changed hands yet.</source>
        <translation>Ningún documento ni producto ha cambiado aún de manos.</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>Aún no se ha emitido ningún documento.</translation>
    </message>
    <message>
        <source>No paper or record has the number {number}.</source>
        <translation>Ningún documento ni registro tiene el número {number}.</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>Ninguna pieza elegida</translation>
    </message>
    <message>
        <source>No part has been entered yet.</source>
        <translation>Todavía no se ha dado de alta ninguna pieza.</translation>
    </message>
    <message>
        <source>No part has to be ordered for the last time this month.</source>
        <translation>Este mes no hay piezas que pedir por última vez.</translation>
    </message>
    <message>
        <source>No part is written down by hand.</source>
        <translation>No hay repuestos anotados a mano.</translation>
    </message>
    <message>
        <source>No parts can be had for this model</source>
        <translation>No hay piezas para este modelo</translation>
    </message>
    <message>
        <source>No parts have been given back yet.</source>
        <translation>Todavía no se han devuelto piezas.</translation>
    </message>
    <message>
        <source>No parts have been issued yet.</source>
        <translation>Todavía no se han entregado piezas.</translation>
    </message>
    <message>
        <source>No password was wrong.</source>
        <translation>Ninguna contraseña fue errónea.</translation>
    </message>
    <message>
        <source>No payment is overdue.</source>
        <translation>Ningún pago ha vencido.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>No program answered. Save the file where you want it.</source>
        <translation>Ningún programa respondió. Guarde el archivo donde lo necesite.</translation>
    </message>
    <message>
        <source>No promise is overdue.</source>
        <translation>Ninguna devolución prevista ha vencido.</translation>
    </message>
    <message>
        <source>No quote holds for {item}: enter one first.</source>
        <translation>No hay oferta válida para {item}: anote una primero.</translation>
    </message>
    <message>
        <source>No receipt was declared lost.</source>
        <translation>Ningún recibo se ha declarado perdido.</translation>
    </message>
    <message>
        <source>No receipt was voided.</source>
        <translation>Ningún recibo se ha anulado.</translation>
    </message>
    <message>
        <source>No repair call has been registered yet.</source>
        <translation>Aún no se ha registrado ninguna llamada.</translation>
    </message>
    <message>
        <source>No repair card has been opened yet: one hangs on each unit that is taken in.</source>
        <translation>Aún no hay tarjetas: cada equipo recogido lleva una.</translation>
    </message>
    <message>
        <source>No role has been entered yet.</source>
        <translation>Aún no hay funciones.</translation>
    </message>
    <message>
        <source>No role has this right: grant it</source>
        <translation>Ningún rol tiene este permiso: concédalo</translation>
    </message>
    <message>
        <source>No substitute has been proposed yet.</source>
        <translation>Todavía no se ha propuesto ningún sustituto.</translation>
    </message>
    <message>
        <source>No supplier has been entered yet.</source>
        <translation>Aún no se ha anotado ningún proveedor.</translation>
    </message>
    <message>
        <source>No supplier is late.</source>
        <translation>Ningún proveedor se retrasa.</translation>
    </message>
    <message>
        <source>No test is asked for</source>
        <translation>No se pide ninguna prueba</translation>
    </message>
    <message>
        <source>No time is written down yet.</source>
        <translation>Aún no hay tiempo anotado.</translation>
    </message>
    <message>
        <source>No tool has been entered yet.</source>
        <translation>Aún no hay ninguna herramienta.</translation>
    </message>
    <message>
        <source>No tool has been handed out yet.</source>
        <translation>Aún no se ha entregado ninguna herramienta.</translation>
    </message>
    <message>
        <source>No tool is lost.</source>
        <translation>No falta ninguna herramienta.</translation>
    </message>
    <message>
        <source>No tool was lost or damaged.</source>
        <translation>No se ha perdido ni dañado ninguna herramienta.</translation>
    </message>
    <message>
        <source>No unit has been entered yet.</source>
        <translation>Aún no hay equipos.</translation>
    </message>
    <message>
        <source>No unit is in our care twice</source>
        <translation>Ningún equipo está dos veces bajo nuestra custodia</translation>
    </message>
    <message>
        <source>No voucher has been prepared yet: it is printed when a call is dispatched.</source>
        <translation>Aún no hay vales: se imprimen al enviar un técnico.</translation>
    </message>
    <message>
        <source>No zone has been entered yet.</source>
        <translation>Aún no hay zonas.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>Aún no hay personal.</translation>
    </message>
    <message>
        <source>Nobody has been reminded yet.</source>
        <translation>Todavía no se ha avisado a nadie.</translation>
    </message>
    <message>
        <source>Nobody has inspected it yet</source>
        <translation>Nadie lo ha inspeccionado aún</translation>
    </message>
    <message>
        <source>Nobody has logged in yet.</source>
        <translation>Todavía no ha entrado nadie.</translation>
    </message>
    <message>
        <source>Nobody has started on it yet: say who takes it.</source>
        <translation>Nadie ha empezado: indique quién se encarga.</translation>
    </message>
    <message>
        <source>Nobody has to be reminded today.</source>
        <translation>Hoy no hay que avisar a nadie.</translation>
    </message>
    <message>
        <source>Nobody has {tool} in custody.</source>
        <translation>Nadie tiene {tool} a su cargo.</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>No hay nadie en casa</translation>
    </message>
    <message>
        <source>nobody home</source>
        <translation>nadie en casa</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>Aún no se ha elegido a nadie</translation>
    </message>
    <message>
        <source>Nobody is waiting beyond their time</source>
        <translation>Nadie espera más de la cuenta</translation>
    </message>
    <message>
        <source>Nobody leaves a post with tools in custody.</source>
        <translation>Nadie deja un puesto con herramientas a su cargo.</translation>
    </message>
    <message>
        <source>Nobody makes them: the daily backup is switched off.</source>
        <translation>Nadie las hace: la copia diaria está desactivada.</translation>
    </message>
    <message>
        <source>Nobody paid too much.</source>
        <translation>Nadie ha pagado de más.</translation>
    </message>
    <message>
        <source>Nobody waits for goods from here.</source>
        <translation>Nadie espera mercancía de aquí.</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for the certificate of the server, or its time is over, so nothing was sent to it. Ask the administrator for a new one, or for the one to be trusted (sslrootcert).</source>
        <translation>Nadie de confianza en este equipo responde por el certificado del servidor, o ya caducó, así que no se le envió nada. Pida al administrador uno nuevo, o el certificado en que confiar (sslrootcert).</translation>
    </message>
    <message>
        <source>Noise, smell or leak</source>
        <translation>Ruido, olor o fuga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>No se tiene</translation>
    </message>
    <message>
        <source>None of the {all} of this model is free.</source>
        <translation>Ninguno de los {all} de este modelo está libre.</translation>
    </message>
    <message>
        <source>None of the {all} of this model is free; {here} to inspect.</source>
        <translation>Ninguno de los {all} de este modelo está libre; {here} por inspeccionar.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Normal wear</source>
        <translation>Desgaste normal</translation>
    </message>
    <message>
        <source>Normal wear: nobody pays</source>
        <translation>Desgaste normal: no paga nadie</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>Not bought from any more</source>
        <translation>Ya no se le compra</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No cobrado</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>Not counted yet: {items}. Count them, or say that there is none of the rest.</source>
        <translation>Sin contar aún: {items}. Cuéntelo o indique que del resto no hay nada.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Sin hacer.</translation>
    </message>
    <message>
        <source>Not done: {step}</source>
        <translation>Sin hacer: {step}</translation>
    </message>
    <message>
        <source>Not in the file: press F3 to enter a new customer.</source>
        <translation>No está en el fichero: pulse F3 para un cliente nuevo.</translation>
    </message>
    <message>
        <source>Not new</source>
        <translation>No es nuevo</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierto</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>No pagada a tiempo</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No apto</translation>
    </message>
    <message>
        <source>Not passed: it stays here</source>
        <translation>No superada: se queda aquí</translation>
    </message>
    <message>
        <source>Not possible in the state "{state}".</source>
        <translation>No es posible en el estado «{state}».</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not repairable</source>
        <translation>No reparable</translation>
    </message>
    <message>
        <source>not repairable</source>
        <translation>no reparable</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this at {time}</source>
        <translation>Sin guardar: otra persona lo cambió a las {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin liquidar</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing blocks this</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Nothing can be attached to this.</source>
        <translation>Aquí no se puede adjuntar nada.</translation>
    </message>
    <message>
        <source>Nothing falls due soon</source>
        <translation>Nada vence pronto</translation>
    </message>
    <message>
        <source>Nothing half-done was stored, and what you typed is still in its window. You can go on working. Whoever looks after the program needs the report below; it holds no data of customers.</source>
        <translation>No se ha guardado nada a medias y lo que escribió sigue en su ventana. Puede seguir trabajando. Quien se ocupa del programa necesita el informe de abajo; no contiene datos de clientes.</translation>
    </message>
    <message>
        <source>Nothing happens to a call before it is received, nor later than it is written down</source>
        <translation>Nada le ocurre a una llamada antes de recibirse ni después de anotarse</translation>
    </message>
    <message>
        <source>Nothing has been asked for yet.</source>
        <translation>Aún no se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Aún no se ha contado nada.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet.</source>
        <translation>Aún no se ha pedido nada.</translation>
    </message>
    <message>
        <source>Nothing has been proposed to be scrapped yet.</source>
        <translation>Todavía no se ha propuesto ninguna baja.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no hay mensajes.</translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Todavía no se ha probado nada.</translation>
    </message>
    <message>
        <source>Nothing has come from another branch yet.</source>
        <translation>Aún no ha llegado nada de otra sucursal.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Todavía no ha entrado nada.</translation>
    </message>
    <message>
        <source>Nothing has gone to another branch yet.</source>
        <translation>Aún no ha salido nada a otra sucursal.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Todavía no se ha movido nada.</translation>
    </message>
    <message>
        <source>Nothing has to be kept by law</source>
        <translation>No hay nada que la ley obligue a guardar</translation>
    </message>
    <message>
        <source>Nothing has to be ordered.</source>
        <translation>No hay nada que pedir.</translation>
    </message>
    <message>
        <source>Nothing here fits {filters}.</source>
        <translation>Nada coincide con {filters}.</translation>
    </message>
    <message>
        <source>Nothing in this list is meant by the code {code}.</source>
        <translation>El código {code} no corresponde a nada de esta lista.</translation>
    </message>
    <message>
        <source>Nothing is asked for that was not sent.</source>
        <translation>No hay nada pedido sin enviar.</translation>
    </message>
    <message>
        <source>Nothing is being counted.</source>
        <translation>No se está contando nada.</translation>
    </message>
    <message>
        <source>Nothing is below its minimum.</source>
        <translation>Nada está por debajo de su mínimo.</translation>
    </message>
    <message>
        <source>Nothing is bought from {supplier} any more.</source>
        <translation>Ya no se compra nada a {supplier}.</translation>
    </message>
    <message>
        <source>Nothing is cut off the end of the trail</source>
        <translation>No falta nada al final del historial</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada vence</translation>
    </message>
    <message>
        <source>Nothing is due for calibration this month.</source>
        <translation>Este mes no toca calibrar nada.</translation>
    </message>
    <message>
        <source>Nothing is due within the hour.</source>
        <translation>Nada vence en una hora.</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada con retraso</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing more is due today.</source>
        <translation>Nada lleva retraso y hoy no vence nada más.</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nada lleva retraso.</translation>
    </message>
    <message>
        <source>Nothing is on the way.</source>
        <translation>No hay nada de camino.</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>Nothing is open. Choose at the left, or press Ctrl K and type.</source>
        <translation>No hay nada abierto. Elija a la izquierda, o pulse Ctrl K y escriba.</translation>
    </message>
    <message>
        <source>Nothing is out of stock.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nothing is to be signed off.</source>
        <translation>No hay nada por cerrar.</translation>
    </message>
    <message>
        <source>Nothing lies in stock yet: enter parts, then what comes in.</source>
        <translation>Todavía no hay existencias: dé de alta las piezas y luego lo que entra.</translation>
    </message>
    <message>
        <source>Nothing lies there that is to be counted.</source>
        <translation>Allí no hay nada que contar.</translation>
    </message>
    <message>
        <source>Nothing of this customer is under way</source>
        <translation>Este cliente no tiene nada en curso</translation>
    </message>
    <message>
        <source>Nothing of {item} is open on this order.</source>
        <translation>En este pedido no queda pendiente nada de {item}.</translation>
    </message>
    <message>
        <source>Nothing of {what} is free in {warehouse}.</source>
        <translation>En {warehouse} no queda nada libre de {what}.</translation>
    </message>
    <message>
        <source>Nothing stands in the view "{view}".</source>
        <translation>No hay nada en la vista «{view}».</translation>
    </message>
    <message>
        <source>Nothing to be paid</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Nothing waits for a second visit.</source>
        <translation>Nada espera una segunda visita.</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Nada espera aprobación.</translation>
    </message>
    <message>
        <source>Nothing waits for finance.</source>
        <translation>Nada espera a finanzas.</translation>
    </message>
    <message>
        <source>Nothing waits for the supervisor.</source>
        <translation>Nada espera al supervisor.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>Nothing waits to be counted in.</source>
        <translation>No hay nada por contar a la entrada.</translation>
    </message>
    <message>
        <source>Nothing waits to be scrapped.</source>
        <translation>Ninguna baja está pendiente.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada está en espera.</translation>
    </message>
    <message>
        <source>Nothing was attached</source>
        <translation>No se adjuntó nada</translation>
    </message>
    <message>
        <source>Nothing was carried over.</source>
        <translation>Nada se ha aplazado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was restored. {what}</source>
        <translation>No se ha restaurado nada. {what}</translation>
    </message>
    <message>
        <source>Nothing was used in this period.</source>
        <translation>En este período no se usó nada.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Notice for this model</source>
        <translation>Aviso sobre este modelo</translation>
    </message>
    <message>
        <source>Notice of temporary replacement</source>
        <translation>Aviso de sustitución temporal</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Notice, shown when a ca&amp;ll is registered</source>
        <translation>&amp;Aviso, se muestra al registrar una llamada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Now stored</source>
        <translation>Guardado ahora</translation>
    </message>
    <message>
        <source>now stored: {value}</source>
        <translation>guardado ahora: {value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Numbers have no gaps and stand once, for each branch and year</source>
        <translation>La numeración no tiene huecos ni repeticiones, por sucursal y año</translation>
    </message>
    <message>
        <source>O&amp;nly what is due to be counted</source>
        <translation>Solo lo que toca co&amp;ntar</translation>
    </message>
    <message>
        <source>Of invoice {number} over {total}, {credited} is credited; its credit notes make {sum}.</source>
        <translation>De la factura {number} por {total} se ha rectificado {credited}; sus rectificativas suman {sum}.</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>Ofrecida el</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecida por</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>Pieza usada</translation>
    </message>
    <message>
        <source>Old part taken in</source>
        <translation>Entrada de pieza usada</translation>
    </message>
    <message>
        <source>Old part to customer</source>
        <translation>Pieza vieja para el cliente</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>Piezas usadas</translation>
    </message>
    <message>
        <source>Old parts and scrap</source>
        <translation>Piezas usadas y desecho</translation>
    </message>
    <message>
        <source>Old parts handed over</source>
        <translation>Piezas viejas entregadas</translation>
    </message>
    <message>
        <source>Old parts to hand over: {count}</source>
        <translation>Piezas viejas que entregar: {count}</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Contraseña anterior</translation>
    </message>
    <message>
        <source>Old-part tag</source>
        <translation>Etiqueta pieza vieja</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>oldest: {number}</source>
        <translation>primero: {number}</translation>
    </message>
    <message>
        <source>On Chinese papers: {name}</source>
        <translation>En papeles en chino: {name}</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Pedido al proveedor</translation>
    </message>
    <message>
        <source>On paper only</source>
        <translation>Solo en papel</translation>
    </message>
    <message>
        <source>On Spanish papers: {name}</source>
        <translation>En papeles en español: {name}</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el estante</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>On your bench</source>
        <translation>En su banco de trabajo</translation>
    </message>
    <message>
        <source>On {table} there is a policy that is not of this program: {policy}.</source>
        <translation>En {table} hay una política que no es de este programa: {policy}.</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>el {time}</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Otra &amp;vez</translation>
    </message>
    <message>
        <source>One file, at most (M&amp;B)</source>
        <translation>Un archivo, máximo (M&amp;B)</translation>
    </message>
    <message>
        <source>One form was not saved when the program ended</source>
        <translation>Un formulario quedó sin guardar al terminar el programa</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One of the two of this model is free.</source>
        <translation>Uno de los dos de este modelo está libre.</translation>
    </message>
    <message>
        <source>One of the {all} of this model is free.</source>
        <translation>Uno de los {all} de este modelo está libre.</translation>
    </message>
    <message>
        <source>one of this customer's</source>
        <translation>uno de este cliente</translation>
    </message>
    <message>
        <source>One of {all} points still blocks this</source>
        <translation>Uno de {all} puntos aún lo impide</translation>
    </message>
    <message>
        <source>One return slip is for one technician, and each part stands on it once.</source>
        <translation>Un vale de devolución es de un solo técnico y cada pieza consta una vez.</translation>
    </message>
    <message>
        <source>One slip is for one warehouse, and each part stands on it once.</source>
        <translation>Un vale es de un solo almacén y cada pieza consta una vez.</translation>
    </message>
    <message>
        <source>One thing to mend before saving</source>
        <translation>Hay una cosa que corregir antes de guardar</translation>
    </message>
    <message>
        <source>One time word</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>One to six capital letters or figures, such as HP.</source>
        <translation>De una a seis mayúsculas o cifras, como VLC.</translation>
    </message>
    <message>
        <source>One unit is in our care twice: {numbers}.</source>
        <translation>Un equipo está dos veces bajo custodia: {numbers}.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Only "{value}"</source>
        <translation>Solo «{value}»</translation>
    </message>
    <message>
        <source>Only a loaner that stands in for these goods can become theirs.</source>
        <translation>Solo puede ser suyo un préstamo que sustituye a este producto.</translation>
    </message>
    <message>
        <source>Only goods in and moves are reversed; what was issued is given back or used.</source>
        <translation>Solo se anulan entradas y traslados; lo entregado se devuelve o se usa.</translation>
    </message>
    <message>
        <source>only pictures whose name begins so, such as register, record-call or paper; may be given several times</source>
        <translation>solo imágenes cuyo nombre empieza así, como register, record-call o paper; se puede repetir</translation>
    </message>
    <message>
        <source>Only service parts have a class.</source>
        <translation>Solo los repuestos tienen clase.</translation>
    </message>
    <message>
        <source>Only somebody who may grant rights can do this for the role {role}.</source>
        <translation>Solo quien puede dar permisos puede hacerlo con la función {role}.</translation>
    </message>
    <message>
        <source>only this part; may be given more than once</source>
        <translation>solo esta parte; puede darse varias veces</translation>
    </message>
    <message>
        <source>only what is not carried out yet, with what it asks for</source>
        <translation>solo lo que aún no se cumple, con lo que pide</translation>
    </message>
    <message>
        <source>Only whoever may change the branches looks after the backups.</source>
        <translation>Solo quien puede modificar las sucursales se ocupa de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>Abrir llamada</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>Abrir contrato</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Open goods</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Abrir factura</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Open loan</source>
        <translation>Abrir el préstamo</translation>
    </message>
    <message>
        <source>Open loaner</source>
        <translation>Abrir el equipo</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir el modelo</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Open repair card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Open tool</source>
        <translation>Abrir la herramienta</translation>
    </message>
    <message>
        <source>Open unit</source>
        <translation>Abrir equipo</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Ventanas abiertas</translation>
    </message>
    <message>
        <source>Open with another &amp;program</source>
        <translation>Abrir con otro &amp;programa</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Abrir {number}</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Abierta el</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos últimamente</translation>
    </message>
    <message>
        <source>opened {time}</source>
        <translation>abierta {time}</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>Opens the window (what happens without a command)</source>
        <translation>Abre la ventana (lo que ocurre sin orden)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order &amp;at</source>
        <translation>Pun&amp;to de pedido</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Punto de pedido</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Ordering and counting</source>
        <translation>Pedidos y recuentos</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Empresa u organización</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Pieza original</translation>
    </message>
    <message>
        <source>Original for the customer</source>
        <translation>Original para el cliente</translation>
    </message>
    <message>
        <source>Original receipt taken back and voided</source>
        <translation>Recibo original recogido y anulado</translation>
    </message>
    <message>
        <source>Other fees</source>
        <translation>Otros importes</translation>
    </message>
    <message>
        <source>Our loaner is due back soon</source>
        <translation>Nuestro equipo de préstamo vence pronto</translation>
    </message>
    <message>
        <source>Our loaner is due back today</source>
        <translation>Nuestro equipo de préstamo vence hoy</translation>
    </message>
    <message>
        <source>Our loaner is overdue by {n} day</source>
        <translation>Nuestro equipo de préstamo venció hace {n} día</translation>
    </message>
    <message>
        <source>Our loaner is overdue by {n} days</source>
        <translation>Nuestro equipo de préstamo venció hace {n} días</translation>
    </message>
    <message>
        <source>Our number stands on everything that belongs to this order.</source>
        <translation>Nuestro número figura en todo lo relativo a este pedido.</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>Hora de salida del producto</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Salida a cargo de</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sin existencias</translation>
    </message>
    <message>
        <source>out of stock for good</source>
        <translation>salió de existencias</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outside the program</source>
        <translation>Fuera del programa</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>overdue {n} day</source>
        <translation>venció hace {n} día</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>venció hace {n} días</translation>
    </message>
    <message>
        <source>own centre or demo</source>
        <translation>centro propio o demostración</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>Medidas del usuario</translation>
    </message>
    <message>
        <source>P&amp;osted at</source>
        <translation>Asentad&amp;o el</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>P&amp;agador</translation>
    </message>
    <message>
        <source>Pa&amp;yments</source>
        <translation>P&amp;agos</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Empaquetando</translation>
    </message>
    <message>
        <source>Page of a register</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid back before</source>
        <translation>Devuelto antes</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>Devuelto por</translation>
    </message>
    <message>
        <source>Paid back on</source>
        <translation>Fecha de devolución</translation>
    </message>
    <message>
        <source>Paid back to</source>
        <translation>Devuelto a</translation>
    </message>
    <message>
        <source>Paid back, {currency}</source>
        <translation>Devuelto, {currency}</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Paid by a deposit</source>
        <translation>Pagado con el depósito</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Paid, {method}</source>
        <translation>Pagado, {method}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Paper &amp;language</source>
        <translation>Idio&amp;ma de los documentos</translation>
    </message>
    <message>
        <source>Paper or unit</source>
        <translation>Documento o equipo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Papers in {folder}: {count}.</source>
        <translation>Documentos en {folder}: {count}.</translation>
    </message>
    <message>
        <source>Papers show a box for {signs}.</source>
        <translation>Los documentos muestran un recuadro en lugar de {signs}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Part for a job</source>
        <translation>Pieza para un trabajo</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Part of it is paid by a deposit that was kept: issue the invoice.</source>
        <translation>Una parte se paga con una fianza retenida: emita la factura.</translation>
    </message>
    <message>
        <source>Part of it; several words narrow it further</source>
        <translation>Una parte; varias palabras lo acotan más</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Pagada en parte</translation>
    </message>
    <message>
        <source>Part used</source>
        <translation>Pieza usada en el trabajo</translation>
    </message>
    <message>
        <source>Partly recovered</source>
        <translation>Recogido en parte</translation>
    </message>
    <message>
        <source>Partly usable</source>
        <translation>Se puede usar en parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Parts &amp;that carry most</source>
        <translation>&amp;Piezas que más valor mueven</translation>
    </message>
    <message>
        <source>Parts are &amp;kept for, years</source>
        <translation>&amp;Años que se conservan piezas</translation>
    </message>
    <message>
        <source>Parts are bought for a warehouse of service parts that is in use.</source>
        <translation>Los repuestos se compran para un almacén de repuestos en uso.</translation>
    </message>
    <message>
        <source>Parts are still with the technician</source>
        <translation>Aún hay piezas con el técnico</translation>
    </message>
    <message>
        <source>Parts catalogue</source>
        <translation>Catálogo de piezas</translation>
    </message>
    <message>
        <source>Parts end on {day}.</source>
        <translation>Las piezas se acaban el {day}.</translation>
    </message>
    <message>
        <source>Parts ended</source>
        <translation>Sin repuestos</translation>
    </message>
    <message>
        <source>Parts for jobs</source>
        <translation>Piezas para trabajos</translation>
    </message>
    <message>
        <source>Parts given back</source>
        <translation>Piezas devueltas</translation>
    </message>
    <message>
        <source>Parts issue slip</source>
        <translation>Vale de salida de material</translation>
    </message>
    <message>
        <source>Parts used or given back</source>
        <translation>Piezas usadas o devueltas</translation>
    </message>
    <message>
        <source>Parts years</source>
        <translation>Años de piezas</translation>
    </message>
    <message>
        <source>Parts: classes, counting and reserve</source>
        <translation>Repuestos: clases, recuentos y reserva</translation>
    </message>
    <message>
        <source>Pass a gate with a reason</source>
        <translation>Autorizar el paso con un motivo</translation>
    </message>
    <message>
        <source>Pass with a reason</source>
        <translation>Autorizar con un motivo</translation>
    </message>
    <message>
        <source>Pass with these reasons</source>
        <translation>Autorizar con estos motivos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Apto</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>Autorizado con un motivo</translation>
    </message>
    <message>
        <source>passed with a reason</source>
        <translation>autorizado con un motivo</translation>
    </message>
    <message>
        <source>Passed: it may be used again</source>
        <translation>Superada: se puede volver a usar</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>Días de pago</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Per person and currency: what was collected is what was handed over and what is in hand</source>
        <translation>Por persona y moneda: lo cobrado es lo entregado más lo que está en mano</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Period and cut-offs</source>
        <translation>Período y límites</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Photograph of the condition</source>
        <translation>Fotografía del estado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {time}</source>
        <translation>Imagen {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Planned return</source>
        <translation>Devolución prevista</translation>
    </message>
    <message>
        <source>Plays one day of the paper chain on a fresh demo centre, without a window, and leaves every paper in a folder.</source>
        <translation>Recorre un día de documentos en un centro de demostración nuevo, sin ventana, y deja cada documento en una carpeta.</translation>
    </message>
    <message>
        <source>Please bring it with its accessories, or call {phone}: we will fetch it, or lend it to you for longer if you need it.</source>
        <translation>Tráigalo con sus accesorios o llame al {phone}: lo recogeremos o se lo prestaremos más tiempo si lo necesita.</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>Llámenme</translation>
    </message>
    <message>
        <source>Please collect within {n} day of our notice.</source>
        <translation>Recoja el producto en el plazo de {n} día desde nuestro aviso.</translation>
    </message>
    <message>
        <source>Please collect within {n} days of our notice.</source>
        <translation>Recoja el producto en los {n} días siguientes a nuestro aviso.</translation>
    </message>
    <message>
        <source>Please confirm the order with its day of delivery, and write our number on your delivery note and on your invoice.</source>
        <translation>Confirme el pedido con su fecha de entrega e indique nuestro número en el albarán y en la factura.</translation>
    </message>
    <message>
        <source>Please quote the number.</source>
        <translation>Indique el número al pagar.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Pos&amp;t</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>Possible only in the state {states}; now it is "{now}".</source>
        <translation>Solo posible en el estado {states}; ahora es «{now}».</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Asentado el</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Asentado el</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>Prec&amp;ios</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparado el</translation>
    </message>
    <message>
        <source>prepared {time}</source>
        <translation>preparado {time}</translation>
    </message>
    <message>
        <source>Pri&amp;ce per hour</source>
        <translation>&amp;Precio por hora</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Precio por hora</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices of contracts</source>
        <translation>Precios de los contratos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print ABC report</source>
        <translation>Imprimir informe ABC</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Print count sheet</source>
        <translation>Imprimir hoja de recuento</translation>
    </message>
    <message>
        <source>Print credit note</source>
        <translation>Imprimir factura rectificativa</translation>
    </message>
    <message>
        <source>Print custody card</source>
        <translation>Imprimir ficha de custodia</translation>
    </message>
    <message>
        <source>Print expiry notice</source>
        <translation>Imprimir aviso de vencimiento</translation>
    </message>
    <message>
        <source>Print goods-in note</source>
        <translation>Imprimir nota de entrada</translation>
    </message>
    <message>
        <source>Print invoice</source>
        <translation>Imprimir factura</translation>
    </message>
    <message>
        <source>Print issue slip</source>
        <translation>Imprimir vale de salida</translation>
    </message>
    <message>
        <source>Print loan form</source>
        <translation>Imprimir la hoja de préstamo</translation>
    </message>
    <message>
        <source>Print loaner label</source>
        <translation>Imprimir la etiqueta</translation>
    </message>
    <message>
        <source>print one JSON object instead of a table</source>
        <translation>escribe un objeto JSON en lugar de una tabla</translation>
    </message>
    <message>
        <source>print one JSON object instead of sentences</source>
        <translation>escribe un objeto JSON en lugar de frases</translation>
    </message>
    <message>
        <source>Print order</source>
        <translation>Imprimir pedido</translation>
    </message>
    <message>
        <source>Print papers of the selection</source>
        <translation>Imprimir documentos de la selección</translation>
    </message>
    <message>
        <source>Print part labels</source>
        <translation>Imprimir etiquetas de piezas</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Print reminder letter</source>
        <translation>Imprimir la carta de aviso</translation>
    </message>
    <message>
        <source>Print repair card</source>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>Print replacement notice</source>
        <translation>Imprimir el aviso de sustitución</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Imprimir parte</translation>
    </message>
    <message>
        <source>Print report on the loaners</source>
        <translation>Imprimir el informe de los préstamos</translation>
    </message>
    <message>
        <source>Print request</source>
        <translation>Imprimir solicitud</translation>
    </message>
    <message>
        <source>Print return slip</source>
        <translation>Imprimir vale de devolución</translation>
    </message>
    <message>
        <source>Print scrap disposal record</source>
        <translation>Imprimir el acta de baja</translation>
    </message>
    <message>
        <source>Print stock list</source>
        <translation>Imprimir lista de existencias</translation>
    </message>
    <message>
        <source>Print stock on a day</source>
        <translation>Imprimir existencias de un día</translation>
    </message>
    <message>
        <source>Print stock value</source>
        <translation>Imprimir valor de existencias</translation>
    </message>
    <message>
        <source>Print tag</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Print test record</source>
        <translation>Imprimir el registro de prueba</translation>
    </message>
    <message>
        <source>Print the papers at once</source>
        <translation>Imprimir los documentos enseguida</translation>
    </message>
    <message>
        <source>Print transfer list</source>
        <translation>Imprimir lista de traspaso</translation>
    </message>
    <message>
        <source>Print voucher</source>
        <translation>Imprimir vale</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>Impreso {when}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupo de productos</translation>
    </message>
    <message>
        <source>Product models</source>
        <translation>Modelos de producto</translation>
    </message>
    <message>
        <source>Production ended</source>
        <translation>Fin de producción</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Promised back</source>
        <translation>Devolución prevista</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Justificante</translation>
    </message>
    <message>
        <source>Proof of purchase</source>
        <translation>Comprobante de compra</translation>
    </message>
    <message>
        <source>Propose substitute</source>
        <translation>Proponer sustituto</translation>
    </message>
    <message>
        <source>Propose to scrap</source>
        <translation>Proponer la baja</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Propuesto el</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Propuesto el</translation>
    </message>
    <message>
        <source>proposed {time}</source>
        <translation>propuesto {time}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pedido de compra</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Pedidos de compra</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>Solicitud de compra</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>Solicitudes de compra</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>Responsable de compras</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Put on shelf</source>
        <translation>Colocar en estante</translation>
    </message>
    <message>
        <source>Put the voucher into the file</source>
        <translation>Archivar el vale</translation>
    </message>
    <message>
        <source>Puts the centre back from a backup; with --verify it only restores on trial and checks everything.</source>
        <translation>Restaura el centro desde una copia; con --verify solo la restaura a prueba y lo comprueba todo.</translation>
    </message>
    <message>
        <source>PySide6 {found} is not safe on this Python and would end in mid-work. Install the versions in requirements.txt.</source>
        <translation>PySide6 {found} no es seguro con este Python y se cerraría a mitad del trabajo. Instale las versiones de requirements.txt.</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Nota de calidad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>quantity and quality as ordered</source>
        <translation>cantidad y calidad según pedido</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Question of use</source>
        <translation>Duda de uso</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Quote above</source>
        <translation>Consultar por encima de</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>Ofertado el</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>Cambio d&amp;el día</translation>
    </message>
    <message>
        <source>Rate differen&amp;ce</source>
        <translation>Diferen&amp;cia de cambio</translation>
    </message>
    <message>
        <source>Rate difference</source>
        <translation>Diferencia de cambio</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Cambio del día</translation>
    </message>
    <message>
        <source>Rate so&amp;urce</source>
        <translation>&amp;Fuente del cambio</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>Fuente del cambio</translation>
    </message>
    <message>
        <source>Re&amp;adings</source>
        <translation>&amp;Lecturas</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Re&amp;jection</source>
        <translation>&amp;Rechazo</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>&amp;Observaciones</translation>
    </message>
    <message>
        <source>Re&amp;mind on</source>
        <translation>A&amp;visar el</translation>
    </message>
    <message>
        <source>Re&amp;minded by</source>
        <translation>&amp;Avisado por</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>Re&amp;pair card</source>
        <translation>Tarjeta de re&amp;paración</translation>
    </message>
    <message>
        <source>Re&amp;pairs so far</source>
        <translation>&amp;Reparaciones hasta hoy</translation>
    </message>
    <message>
        <source>Re&amp;port, with the reasons</source>
        <translation>&amp;Parte, con los motivos</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Readings &amp;and remarks</source>
        <translation>&amp;Lecturas y observaciones</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready &amp;to lend</source>
        <translation>&amp;Listo para prestar</translation>
    </message>
    <message>
        <source>Ready to lend</source>
        <translation>Listo para prestar</translation>
    </message>
    <message>
        <source>Ready to return</source>
        <translation>Listo para entregar</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, difference</source>
        <translation>Motivo, diferencia</translation>
    </message>
    <message>
        <source>Reason, explained &amp;to the customer</source>
        <translation>Mo&amp;tivo, explicado al cliente</translation>
    </message>
    <message>
        <source>Reason, explained to the customer</source>
        <translation>Motivo, explicado al cliente</translation>
    </message>
    <message>
        <source>Reason: {what}</source>
        <translation>Motivo: {what}</translation>
    </message>
    <message>
        <source>Rece&amp;ipt</source>
        <translation>&amp;Recibo</translation>
    </message>
    <message>
        <source>Recei&amp;pts of the deposit</source>
        <translation>Reci&amp;bos del depósito</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt &amp;back</source>
        <translation>Reci&amp;bo recogido</translation>
    </message>
    <message>
        <source>Receipt back at</source>
        <translation>Recibo recogido el</translation>
    </message>
    <message>
        <source>Receipt lost, declaration signed</source>
        <translation>Recibo perdido, declaración firmada</translation>
    </message>
    <message>
        <source>Receipt of the deposit</source>
        <translation>Recibo del depósito</translation>
    </message>
    <message>
        <source>receipt seen and voided</source>
        <translation>recibo comprobado y anulado</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Received &amp;by</source>
        <translation>Reci&amp;bido por</translation>
    </message>
    <message>
        <source>received as above</source>
        <translation>recibido lo indicado</translation>
    </message>
    <message>
        <source>received as described</source>
        <translation>recibido según se describe</translation>
    </message>
    <message>
        <source>received as described above</source>
        <translation>recibido según lo descrito</translation>
    </message>
    <message>
        <source>received as described, agrees with the terms</source>
        <translation>recibido como se describe, de acuerdo con las condiciones</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibida por</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Recibido de</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>received the amount above</source>
        <translation>recibió el importe indicado</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>recibido {time}</translation>
    </message>
    <message>
        <source>received {time} by {name}</source>
        <translation>recibida {time} por {name}</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Anotar pago</translation>
    </message>
    <message>
        <source>Record test</source>
        <translation>Registrar la prueba</translation>
    </message>
    <message>
        <source>Recount above</source>
        <translation>Segundo recuento desde</translation>
    </message>
    <message>
        <source>Recounted</source>
        <translation>Segundo recuento</translation>
    </message>
    <message>
        <source>Recounted by</source>
        <translation>Contado otra vez por</translation>
    </message>
    <message>
        <source>Recovered &amp;at</source>
        <translation>Recogido &amp;el</translation>
    </message>
    <message>
        <source>Recovered at</source>
        <translation>Recogido el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Refusal reason</source>
        <translation>Motivo de no firmar</translation>
    </message>
    <message>
        <source>Refuse for finance</source>
        <translation>Rechazar por finanzas</translation>
    </message>
    <message>
        <source>Refuse purchase</source>
        <translation>Rechazar la compra</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Register call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Reject disposal</source>
        <translation>Rechazar la baja</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>&amp;Observaciones</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remarks: formal replacement</source>
        <translation>Observaciones: sustitución definitiva</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>Avisar el</translation>
    </message>
    <message>
        <source>Remind the customer of the loaner</source>
        <translation>Avisar al cliente del préstamo</translation>
    </message>
    <message>
        <source>Reminded &amp;on</source>
        <translation>Avisad&amp;o el</translation>
    </message>
    <message>
        <source>Reminded at</source>
        <translation>Avisado el</translation>
    </message>
    <message>
        <source>Reminded by</source>
        <translation>Avisado por</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Avisado el</translation>
    </message>
    <message>
        <source>Reminder days</source>
        <translation>Días de aviso</translation>
    </message>
    <message>
        <source>Reminder of a loaner</source>
        <translation>Aviso de devolución de un préstamo</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Avisar…</translation>
    </message>
    <message>
        <source>remove kept files that have belonged to no record for a day</source>
        <translation>quitar los archivos que desde hace un día no pertenecen a ningún registro</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Quitar línea</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Remove the view "{name}"</source>
        <translation>Quitar la vista «{name}»</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>Quitar esta línea (Ctrl+Supr)</translation>
    </message>
    <message>
        <source>Renewal for {n} year</source>
        <translation>Renovación por {n} año</translation>
    </message>
    <message>
        <source>Renewal for {n} years</source>
        <translation>Renovación por {n} años</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renueva</translation>
    </message>
    <message>
        <source>Repair call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Repair calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Repair card</source>
        <translation>Tarjeta de reparación</translation>
    </message>
    <message>
        <source>Repair card or loaner</source>
        <translation>Tarjeta de reparación o préstamo</translation>
    </message>
    <message>
        <source>Repair cards</source>
        <translation>Tarjetas de reparación</translation>
    </message>
    <message>
        <source>Repair cost</source>
        <translation>Coste de la reparación</translation>
    </message>
    <message>
        <source>Repair declined by the customer</source>
        <translation>El cliente no quiere la reparación</translation>
    </message>
    <message>
        <source>Repair equipment</source>
        <translation>Equipo de reparación</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>Tiempo de reparación</translation>
    </message>
    <message>
        <source>Repair without asking up to</source>
        <translation>Reparar sin consultar hasta</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Repaired goods</source>
        <translation>Productos reparados</translation>
    </message>
    <message>
        <source>Repaired goods are reconnected only with a passed test record.</source>
        <translation>El producto reparado solo se vuelve a conectar con una prueba superada.</translation>
    </message>
    <message>
        <source>Repaired, and inspected by another person</source>
        <translation>Reparado e inspeccionado por otra persona</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation>Reparaciones hasta hoy</translation>
    </message>
    <message>
        <source>Repeat repair</source>
        <translation>Reparación repetida</translation>
    </message>
    <message>
        <source>Repeat repair: the same trouble was repaired under {call}. Say what differs.</source>
        <translation>Reparación repetida: la misma avería se trató en {call}. Indique qué ha cambiado.</translation>
    </message>
    <message>
        <source>Replaced &amp;parts</source>
        <translation>Pie&amp;zas sustituidas</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Replaced for good, ours now</source>
        <translation>Sustituido para siempre, ahora nuestro</translation>
    </message>
    <message>
        <source>Replaced part</source>
        <translation>Pieza sustituida</translation>
    </message>
    <message>
        <source>Replaced parts</source>
        <translation>Piezas sustituidas</translation>
    </message>
    <message>
        <source>Replacement notice</source>
        <translation>Aviso de sustitución</translation>
    </message>
    <message>
        <source>Replacement notices</source>
        <translation>Avisos de sustitución</translation>
    </message>
    <message>
        <source>Replacement value</source>
        <translation>Valor de reposición</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>Sustituye a {number}</translation>
    </message>
    <message>
        <source>Reply to {number}</source>
        <translation>Respuesta a {number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>Dar parte de pérdida o daños</translation>
    </message>
    <message>
        <source>Report on the loaners</source>
        <translation>Informe de los equipos de préstamo</translation>
    </message>
    <message>
        <source>Report, with the reasons</source>
        <translation>Parte, con los motivos</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Reserve &amp;of A, days</source>
        <translation>&amp;Reserva de A, días</translation>
    </message>
    <message>
        <source>Reserve loaner</source>
        <translation>Reservar un préstamo</translation>
    </message>
    <message>
        <source>Reserve of &amp;B, days</source>
        <translation>Reserva de &amp;B, días</translation>
    </message>
    <message>
        <source>Reserve of &amp;C, days</source>
        <translation>Reserva de &amp;C, días</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Reserved ahead</source>
        <translation>Reservado por adelantado</translation>
    </message>
    <message>
        <source>Reserved at</source>
        <translation>Reservado el</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Reservado por</translation>
    </message>
    <message>
        <source>Resid&amp;ual value</source>
        <translation>Valor resid&amp;ual</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Valor residual</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>Valor residual</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Rest is zero</source>
        <translation>Del resto no hay</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurar</translation>
    </message>
    <message>
        <source>restore in a scratch place, check everything, say each in a line; change nothing</source>
        <translation>restaurar en un lugar provisional, comprobarlo todo, decirlo línea a línea y no cambiar nada</translation>
    </message>
    <message>
        <source>Restored: {path}, as it was on {moment} (UTC).</source>
        <translation>Restaurado: {path}, como estaba el {moment} (UTC).</translation>
    </message>
    <message>
        <source>Restoring it on trial</source>
        <translation>Restaurándola a prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ret&amp;urned on</source>
        <translation>Dev&amp;uelto el</translation>
    </message>
    <message>
        <source>Retur&amp;n date</source>
        <translation>Fec&amp;ha de devolución</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Fecha de devolución</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>Devolver producto</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Vale de devolución</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>Vales de devolución</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>returned as described</source>
        <translation>devuelto según se describe</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>Devuelto a las</translation>
    </message>
    <message>
        <source>Returned damaged</source>
        <translation>Devuelto con daños</translation>
    </message>
    <message>
        <source>Returned in order</source>
        <translation>Devuelto en orden</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Returned or handed on</source>
        <translation>Devolución o traspaso</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Anula</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Rights that came with a new version</source>
        <translation>Permisos que llegaron con una versión nueva</translation>
    </message>
    <message>
        <source>Rights told</source>
        <translation>Permisos concedidos</translation>
    </message>
    <message>
        <source>Rights, taken and granted</source>
        <translation>Permisos, quitados y dados</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role: &amp;mother after 18 h, site manager</source>
        <translation>&amp;Función: madre, después de las 18 h; jefe de obra</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>Funciones y permisos</translation>
    </message>
    <message>
        <source>Row of filters</source>
        <translation>Fila de filtros</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {all}, {order}</source>
        <translation>Filas {first} a {last} de {all}, {order}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>run per branch, kind and year, without gaps.</source>
        <translation>corren por sucursal, tipo y año, sin huecos.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>Fir&amp;ma</translation>
    </message>
    <message>
        <source>S&amp;igned by</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Conocimientos</translation>
    </message>
    <message>
        <source>S&amp;ubstitute</source>
        <translation>S&amp;ustituto</translation>
    </message>
    <message>
        <source>S&amp;ubstitute given</source>
        <translation>S&amp;ustituto entregado</translation>
    </message>
    <message>
        <source>S&amp;upervisor</source>
        <translation>S&amp;upervisor</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Safety days a</source>
        <translation>Días de reserva de A</translation>
    </message>
    <message>
        <source>Safety days b</source>
        <translation>Días de reserva de B</translation>
    </message>
    <message>
        <source>Safety days c</source>
        <translation>Días de reserva de C</translation>
    </message>
    <message>
        <source>Same location, {number} of {day}.</source>
        <translation>Mismo lugar, {number} del {day}.</translation>
    </message>
    <message>
        <source>Same unit within 90 days: {number} of {day}.</source>
        <translation>Mismo equipo en 90 días: {number} del {day}.</translation>
    </message>
    <message>
        <source>Satisfied? Please sign. If not, tell the service director: {phone}.</source>
        <translation>¿Satisfecho? Firme, por favor. Si no, llame al director de servicio: {phone}.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save first; then files can be attached.</source>
        <translation>Guarde primero; después podrá adjuntar archivos.</translation>
    </message>
    <message>
        <source>Save it where you want it, or open it with another program where that is offered.</source>
        <translation>Guárdelo donde lo necesite, o ábralo con otro programa si se ofrece.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save what you typed?</source>
        <translation>¿Guardar lo escrito?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Say what it is that is taken in.</source>
        <translation>Indique qué se recoge.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Diga qué es.</translation>
    </message>
    <message>
        <source>Say what was tested.</source>
        <translation>Diga qué se probó.</translation>
    </message>
    <message>
        <source>Say who takes it</source>
        <translation>Indicar quién se encarga</translation>
    </message>
    <message>
        <source>Says which clause of the rule book is carried out where, and which are not yet.</source>
        <translation>Dice qué cláusula del reglamento se cumple dónde, y cuáles aún no.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Scan of a signed paper</source>
        <translation>Escaneo de un papel firmado</translation>
    </message>
    <message>
        <source>Scan or choose what came in.</source>
        <translation>Escanee o elija lo que ha entrado.</translation>
    </message>
    <message>
        <source>Scan or choose what comes back.</source>
        <translation>Escanee o elija lo que vuelve.</translation>
    </message>
    <message>
        <source>Scan or choose what is issued.</source>
        <translation>Escanee o elija lo que se entrega.</translation>
    </message>
    <message>
        <source>Scan or choose what is to be sent.</source>
        <translation>Escanee o elija lo que se va a enviar.</translation>
    </message>
    <message>
        <source>Scan or count what arrived, or say that all of it arrived as sent. Of what did not arrive write a quantity of zero.</source>
        <translation>Escanee o cuente lo que ha llegado, o indique que llegó todo lo enviado. De lo que no llegó, escriba cantidad cero.</translation>
    </message>
    <message>
        <source>Scan or count what came back.</source>
        <translation>Escanee o cuente lo que ha vuelto.</translation>
    </message>
    <message>
        <source>Scan or count what is sent.</source>
        <translation>Escanee o cuente lo que se envía.</translation>
    </message>
    <message>
        <source>Scan or count what was found.</source>
        <translation>Escanee o cuente lo que se ha encontrado.</translation>
    </message>
    <message>
        <source>Scan or write what was counted.</source>
        <translation>Escanee o escriba lo contado.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Scores go from 1 to 4.</source>
        <translation>Las notas van de 1 a 4.</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Scrap disposal record</source>
        <translation>Acta de baja</translation>
    </message>
    <message>
        <source>Scrap records</source>
        <translation>Actas de baja</translation>
    </message>
    <message>
        <source>Scrap: to the scrap store</source>
        <translation>Desecho: al almacén de desechos</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Se&amp;nt at</source>
        <translation>E&amp;nviado el</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>E&amp;nviado el</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search (arrow down)</source>
        <translation>Buscar (flecha abajo)</translation>
    </message>
    <message>
        <source>Search in {register}</source>
        <translation>Buscar en {register}</translation>
    </message>
    <message>
        <source>Sec&amp;ond language</source>
        <translation>&amp;Segundo idioma</translation>
    </message>
    <message>
        <source>Second &amp;language</source>
        <translation>&amp;Segundo idioma</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Segundo recuento</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>See: {what}</source>
        <translation>Ver: {what}</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Elija antes una fila.</translation>
    </message>
    <message>
        <source>Sen&amp;t on</source>
        <translation>&amp;Enviado el</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>Enviar pedido</translation>
    </message>
    <message>
        <source>Send somebody</source>
        <translation>Enviar a alguien</translation>
    </message>
    <message>
        <source>Send the expiry notice</source>
        <translation>Enviar el aviso de vencimiento</translation>
    </message>
    <message>
        <source>Send the goods</source>
        <translation>Enviar la mercancía</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>Enviar el pedido</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>Enviar a reparar</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Sent away: too many wrong passwords</source>
        <translation>Rechazado: demasiadas contraseñas erróneas</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Sent to another branch</source>
        <translation>Enviado a otra sucursal</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviado {time}</translation>
    </message>
    <message>
        <source>Ser&amp;ial</source>
        <translation>Número de &amp;serie</translation>
    </message>
    <message>
        <source>Seri&amp;al</source>
        <translation>&amp;Número de serie</translation>
    </message>
    <message>
        <source>Seria&amp;l</source>
        <translation>&amp;Número de serie</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Serial tracked</source>
        <translation>Por número de serie</translation>
    </message>
    <message>
        <source>Serial {serial} is entered for {owner}. Open the unit if it has changed hands.</source>
        <translation>El número de serie {serial} figura a nombre de {owner}. Abra el equipo si ha cambiado de manos.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>Serv&amp;ice category</source>
        <translation>Categoría de ser&amp;vicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service ca&amp;tegory</source>
        <translation>&amp;Categoría de servicio</translation>
    </message>
    <message>
        <source>Service department</source>
        <translation>Departamento de servicio</translation>
    </message>
    <message>
        <source>service done, fees announced beforehand</source>
        <translation>servicio realizado, tarifa comunicada antes</translation>
    </message>
    <message>
        <source>Service line</source>
        <translation>Línea del vale</translation>
    </message>
    <message>
        <source>Service or part</source>
        <translation>Servicio o pieza</translation>
    </message>
    <message>
        <source>Service parts</source>
        <translation>Piezas de servicio</translation>
    </message>
    <message>
        <source>Service voucher</source>
        <translation>Vale de servicio</translation>
    </message>
    <message>
        <source>Service {call}, {model}</source>
        <translation>Servicio {call}, {model}</translation>
    </message>
    <message>
        <source>Services and parts</source>
        <translation>Servicios y piezas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>Asignar clase</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fijar límite</translation>
    </message>
    <message>
        <source>Set logo</source>
        <translation>Poner logotipo</translation>
    </message>
    <message>
        <source>Set models</source>
        <translation>Fijar modelos</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Fijar precios</translation>
    </message>
    <message>
        <source>Set reminder days</source>
        <translation>Fijar los días de aviso</translation>
    </message>
    <message>
        <source>Set suppliers' part numbers</source>
        <translation>Fijar referencias de proveedores</translation>
    </message>
    <message>
        <source>Set up our centre</source>
        <translation>Crear nuestro centro</translation>
    </message>
    <message>
        <source>Sett&amp;led by</source>
        <translation>Resue&amp;lto por</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>Settle it here; the list follows as you work.</source>
        <translation>Resuélvalo aquí; la lista se actualiza mientras trabaja.</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>Resolver las diferencias</translation>
    </message>
    <message>
        <source>Settle them here; the list follows as you work.</source>
        <translation>Resuélvalos aquí; la lista se actualiza mientras trabaja.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Resuelto por</translation>
    </message>
    <message>
        <source>Settled why</source>
        <translation>Por qué se resolvió así</translation>
    </message>
    <message>
        <source>Sever&amp;ity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Several customers are called {told}. Write one of these numbers: {numbers}.</source>
        <translation>Hay varios clientes llamados {told}. Escriba uno de estos números: {numbers}.</translation>
    </message>
    <message>
        <source>Several notices for one contract: {numbers}.</source>
        <translation>Varios avisos para un contrato: {numbers}.</translation>
    </message>
    <message>
        <source>Several things are to be mended.</source>
        <translation>Hay varias cosas que corregir.</translation>
    </message>
    <message>
        <source>Several vouchers of one call are in use: {numbers}.</source>
        <translation>Hay varios vales en uso de una llamada: {numbers}.</translation>
    </message>
    <message>
        <source>Severit&amp;y</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Sha256</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the parts</source>
        <translation>Parte de las piezas</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>Parte del valor</translation>
    </message>
    <message>
        <source>She&amp;lf</source>
        <translation>Est&amp;ante</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>estante {shelf}</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the papers after each step</source>
        <translation>Mostrar los documentos después de cada paso</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar qué ha cambiado</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Dar visto bueno</translation>
    </message>
    <message>
        <source>Sign off in the register</source>
        <translation>Dar visto bueno en el registro</translation>
    </message>
    <message>
        <source>Sign or renew contracts</source>
        <translation>Firmar o renovar contratos</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature on the receipt</source>
        <translation>Firma en el recibo</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Fi&amp;rmado por</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>&amp;Firmado el</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed by the &amp;customer</source>
        <translation>Firmado por el &amp;cliente</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>Firmado por el cliente</translation>
    </message>
    <message>
        <source>Signed by the customer, to the file</source>
        <translation>Firmado por el cliente, al archivo</translation>
    </message>
    <message>
        <source>Signed by, for the &amp;customer</source>
        <translation>&amp;Firmado por el cliente</translation>
    </message>
    <message>
        <source>Signed card</source>
        <translation>Ficha firmada</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Firmado al volver por</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>Firmado al salir por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Sing&amp;le parts</source>
        <translation>Piezas sue&amp;ltas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>So&amp;ld on</source>
        <translation>&amp;Fecha de compra</translation>
    </message>
    <message>
        <source>Sold &amp;by</source>
        <translation>&amp;Vendido por</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendido por</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Fecha de compra</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Solved by guidance</source>
        <translation>Resuelto con indicaciones</translation>
    </message>
    <message>
        <source>solved calls a day</source>
        <translation>llamadas resueltas al día</translation>
    </message>
    <message>
        <source>Solved calls a day, by category</source>
        <translation>Llamadas resueltas al día, por categoría</translation>
    </message>
    <message>
        <source>Solved how</source>
        <translation>Cómo se resolvió</translation>
    </message>
    <message>
        <source>Solved on site</source>
        <translation>Resuelto a domicilio</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody else changed this at {time}</source>
        <translation>Otra persona cambió esto: {time}</translation>
    </message>
    <message>
        <source>Somebody else changed this record</source>
        <translation>Otra persona cambió este registro</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you had it open.</source>
        <translation>Otra persona cambió este registro mientras usted lo tenía abierto.</translation>
    </message>
    <message>
        <source>Somebody else is writing just now. Nothing was saved; try again in a moment.</source>
        <translation>Otra persona está escribiendo. No se ha guardado nada; inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Somebody has to be able to grant rights.</source>
        <translation>Alguien tiene que poder dar permisos.</translation>
    </message>
    <message>
        <source>Somebody is sent to every call.</source>
        <translation>Todas las llamadas tienen a alguien asignado.</translation>
    </message>
    <message>
        <source>Somebody is working in this centre. Close every window and command on it, then move it again.</source>
        <translation>Alguien está trabajando en este centro. Cierre todas las ventanas y órdenes que lo usan y trasládelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody is working in this centre. Close every window and command on it, then restore again.</source>
        <translation>Alguien está trabajando en este centro. Cierre todas sus ventanas y órdenes y vuelva a restaurar.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something of this customer is still under way</source>
        <translation>Este cliente aún tiene algo en curso</translation>
    </message>
    <message>
        <source>Something still blocks this step.</source>
        <translation>Algo impide aún este paso.</translation>
    </message>
    <message>
        <source>sorted by {column}</source>
        <translation>por {column}</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>stand in the accountant's queue the same day.</source>
        <translation>entran en la cola de contabilidad el mismo día.</translation>
    </message>
    <message>
        <source>Stands in for it</source>
        <translation>Lo sustituye</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Empezado el</translation>
    </message>
    <message>
        <source>Starts &amp;on</source>
        <translation>E&amp;mpieza el</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>stays in the book</source>
        <translation>queda en el talonario</translation>
    </message>
    <message>
        <source>Stays on the part until its appraisal.</source>
        <translation>Permanece en la pieza hasta su dictamen.</translation>
    </message>
    <message>
        <source>Stays with the papers of the unit.</source>
        <translation>Queda con los papeles del equipo.</translation>
    </message>
    <message>
        <source>Stays with the sender</source>
        <translation>Se queda en origen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Step {step} of {count}: {title}</source>
        <translation>Paso {step} de {count}: {title}</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Aún en nuestro poder</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>Todavía útil</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Recuento de existencias</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>Libro de existencias</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Lista de existencias</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Movimiento de existencias</translation>
    </message>
    <message>
        <source>Stock on a day</source>
        <translation>Existencias de un día</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Valor de existencias</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>substitute for {code}, test report {report}</source>
        <translation>sustituye a {code}, informe de prueba {report}</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Sustitutos</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>Suburbana</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucesora</translation>
    </message>
    <message>
        <source>such as HP; it stands in every number</source>
        <translation>como VLC; figura en todos los números</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>Suma {amount}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>supervisor only</source>
        <translation>solo supervisor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Supplier note</source>
        <translation>Albarán del proveedor</translation>
    </message>
    <message>
        <source>Supplier's &amp;note</source>
        <translation>Albará&amp;n del proveedor</translation>
    </message>
    <message>
        <source>Supplier's note</source>
        <translation>Albarán del proveedor</translation>
    </message>
    <message>
        <source>Supplier's part number</source>
        <translation>Referencia del proveedor</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Suppliers' part n&amp;umbers</source>
        <translation>Referencias de los &amp;proveedores</translation>
    </message>
    <message>
        <source>T&amp;abs</source>
        <translation>&amp;Pestañas</translation>
    </message>
    <message>
        <source>T&amp;ax</source>
        <translation>&amp;Impuesto</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>T&amp;otal</source>
        <translation>&amp;Total</translation>
    </message>
    <message>
        <source>Ta&amp;ken back by</source>
        <translation>&amp;Recogido por</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>Im&amp;puesto</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>N&amp;IF</translation>
    </message>
    <message>
        <source>Tables and functions can be made beside those of the centre by people who log in to it ({who}).</source>
        <translation>Quienes entran en el centro pueden crear tablas y funciones junto a las suyas ({who}).</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>tag {number}</source>
        <translation>etiqueta {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recoger el equipo</translation>
    </message>
    <message>
        <source>Take back what they do not keep: {numbers}.</source>
        <translation>Recoja lo que no se quedan: {numbers}.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Recoger…</translation>
    </message>
    <message>
        <source>Take deposit</source>
        <translation>Cobrar un depósito</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Take it to the bench</source>
        <translation>Llevar al banco de trabajo</translation>
    </message>
    <message>
        <source>Take loaner back</source>
        <translation>Recoger el préstamo</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Retirar del uso</translation>
    </message>
    <message>
        <source>Take parts back</source>
        <translation>Recibir piezas devueltas</translation>
    </message>
    <message>
        <source>Take the attachment away</source>
        <translation>Retirar el adjunto</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Take the receipt back</source>
        <translation>Recoger el recibo</translation>
    </message>
    <message>
        <source>Taken &amp;at</source>
        <translation>Rec&amp;ogido el día</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>&amp;Recogido por</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Recogido el día</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Taken away at</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Taken away because</source>
        <translation>Retirado porque</translation>
    </message>
    <message>
        <source>Taken away by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Taken away {time} by {name}: {reason}</source>
        <translation>Retirado {time} por {name}: {reason}</translation>
    </message>
    <message>
        <source>Taken away: {reason}</source>
        <translation>Retirado: {reason}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recogidos</translation>
    </message>
    <message>
        <source>Taken back and voided</source>
        <translation>Recogido y anulado</translation>
    </message>
    <message>
        <source>taken back as described</source>
        <translation>recogido según se describe</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Recogido por</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation>Recogido para reparar</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>taken in {time}</source>
        <translation>entrada {time}</translation>
    </message>
    <message>
        <source>Taken in, to appraise</source>
        <translation>Recibida, por dictaminar</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Recogido el</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Taken out at</source>
        <translation>Retirada a las</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>taken over, parcels closed</source>
        <translation>recogido, bultos cerrados</translation>
    </message>
    <message>
        <source>Taken where</source>
        <translation>Dónde se recoge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Tax name</source>
        <translation>Nombre del impuesto</translation>
    </message>
    <message>
        <source>Tax no. {number}</source>
        <translation>NIF {number}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Números fiscales</translation>
    </message>
    <message>
        <source>Tax permille</source>
        <translation>Impuesto (por mil)</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>&amp;Equipo de peritaje</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo de peritaje</translation>
    </message>
    <message>
        <source>Tech&amp;nician</source>
        <translation>Téc&amp;nico</translation>
    </message>
    <message>
        <source>Technical appraisal</source>
        <translation>Peritaje técnico</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Technician's bag</source>
        <translation>Maletín del técnico</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Técnicos</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telephoned</source>
        <translation>Se llamó por teléfono</translation>
    </message>
    <message>
        <source>Tell the customer before somebody is sent.</source>
        <translation>Dígaselo al cliente antes de enviar a nadie.</translation>
    </message>
    <message>
        <source>Tell the customer the fee before the work, then tick it.</source>
        <translation>Comunique la tarifa al cliente antes del trabajo y márquelo.</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Temporary replacement</source>
        <translation>Sustitución temporal</translation>
    </message>
    <message>
        <source>Temporary serial</source>
        <translation>Número de serie del sustituto</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Rescindir</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Rescindido</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test &amp;points</source>
        <translation>&amp;Puntos de prueba</translation>
    </message>
    <message>
        <source>Test equipment</source>
        <translation>Equipo de prueba</translation>
    </message>
    <message>
        <source>Test loaner</source>
        <translation>Probar el equipo</translation>
    </message>
    <message>
        <source>Test point</source>
        <translation>Punto de prueba</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>Puntos de prueba</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>Registro de prueba</translation>
    </message>
    <message>
        <source>Test records</source>
        <translation>Registros de prueba</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Informe de prueba</translation>
    </message>
    <message>
        <source>Tested &amp;by</source>
        <translation>Pro&amp;bado por</translation>
    </message>
    <message>
        <source>Tested at</source>
        <translation>Probado el</translation>
    </message>
    <message>
        <source>Tested before it is used again</source>
        <translation>Probado antes de volver a usarlo</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Probado por</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado el</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>Texts are sorted by their keys</source>
        <translation>Los textos se ordenan por su clave</translation>
    </message>
    <message>
        <source>The &amp;customer was told the fee</source>
        <translation>Se &amp;comunicó la tarifa al cliente</translation>
    </message>
    <message>
        <source>The ABC run {number} does not follow from its values.</source>
        <translation>El análisis ABC {number} no se deduce de sus valores.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like postgresql://user@server/database.</source>
        <translation>No se entiende la dirección. Se escribe así: postgresql://usuario@servidor/base.</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>El administrador</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>The appointment ends before it begins.</source>
        <translation>La cita termina antes de empezar.</translation>
    </message>
    <message>
        <source>The appointment lies in the past.</source>
        <translation>La cita está en el pasado.</translation>
    </message>
    <message>
        <source>The attachment {name} is damaged.</source>
        <translation>El adjunto {name} está dañado.</translation>
    </message>
    <message>
        <source>The attachment {name} is missing beside the backup.</source>
        <translation>Falta el adjunto {name} junto a la copia.</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be written: {why}.</source>
        <translation>No se pudo escribir la copia de seguridad: {why}.</translation>
    </message>
    <message>
        <source>The backup did not pass its trial: {what}</source>
        <translation>La copia no superó la prueba: {what}</translation>
    </message>
    <message>
        <source>The backup is damaged: it is not what was written. Take another one.</source>
        <translation>La copia está dañada: no es lo que se escribió. Use otra.</translation>
    </message>
    <message>
        <source>The backup was made, but the centre does not pass its check: {what}</source>
        <translation>La copia está hecha, pero el centro no supera la comprobación: {what}</translation>
    </message>
    <message>
        <source>The bag and the ledger differ (ledger ≠ counted). Write down what was used or given back first: {items}</source>
        <translation>El maletín y el libro no coinciden (libro ≠ contado). Anote antes lo usado o devuelto: {items}</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {item}.</source>
        <translation>El código de barras {barcode} es de {item}.</translation>
    </message>
    <message>
        <source>The beginning of a state, or open or closed</source>
        <translation>El comienzo de un estado, o pendiente o cerrado</translation>
    </message>
    <message>
        <source>The beginning of a word</source>
        <translation>El comienzo de una palabra</translation>
    </message>
    <message>
        <source>The book value is below zero.</source>
        <translation>El valor contable es inferior a cero.</translation>
    </message>
    <message>
        <source>The branch closes after it opens.</source>
        <translation>La sucursal cierra después de abrir.</translation>
    </message>
    <message>
        <source>The bytes of every attachment are those that were attached</source>
        <translation>El contenido de cada adjunto es el que se adjuntó</translation>
    </message>
    <message>
        <source>The call {call} is "{state}".</source>
        <translation>La llamada {call} está «{state}».</translation>
    </message>
    <message>
        <source>The cash receipt {number} is "{state}", and its stub does not say so.</source>
        <translation>El recibo de cobro {number} está «{state}», y su matriz no lo dice.</translation>
    </message>
    <message>
        <source>The centre cannot be opened.</source>
        <translation>No se puede abrir el centro.</translation>
    </message>
    <message>
        <source>The centre in the file checks itself</source>
        <translation>El centro del archivo se comprueba</translation>
    </message>
    <message>
        <source>The centre in the file does not pass its own check, so it is not moved: {what}</source>
        <translation>El centro del archivo no pasa su propia comprobación, así que no se traslada: {what}</translation>
    </message>
    <message>
        <source>The centre is being founded…</source>
        <translation>Se está fundando el centro…</translation>
    </message>
    <message>
        <source>The centre on the server checks itself</source>
        <translation>El centro del servidor se comprueba</translation>
    </message>
    <message>
        <source>The centre that is there cannot be read, so nobody can say what it has beyond the backup.</source>
        <translation>El centro que hay no se puede leer, así que nadie sabe qué contiene de más que la copia.</translation>
    </message>
    <message>
        <source>The centre that is there is another one than the backup, or its past was changed.</source>
        <translation>El centro que hay no es el de la copia, o su pasado fue alterado.</translation>
    </message>
    <message>
        <source>The centre that was there is kept: {path}.</source>
        <translation>El centro anterior se conserva: {path}.</translation>
    </message>
    <message>
        <source>The centre was not founded.</source>
        <translation>El centro no se ha fundado.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name, so nothing was sent to it. Write the address with the name that stands in the certificate, or ask the administrator who answers there.</source>
        <translation>El certificado del servidor es de otro nombre, así que no se le envió nada. Escriba la dirección con el nombre que figura en el certificado, o pregunte al administrador quién responde allí.</translation>
    </message>
    <message>
        <source>The certificate that vouches for the server is missing here or cannot be read. Get it from the administrator and name it at the end of the address: ?sslrootcert=FILE</source>
        <translation>Falta aquí el certificado que responde por el servidor, o no se puede leer. Pídalo al administrador e indíquelo al final de la dirección: ?sslrootcert=ARCHIVO</translation>
    </message>
    <message>
        <source>The charge for {voucher} is "{state}", which its receipts and its invoice do not say.</source>
        <translation>El cargo de {voucher} está «{state}», lo que no dicen sus recibos ni su factura.</translation>
    </message>
    <message>
        <source>The charge for {voucher} is {amount}, its lines make {sum}.</source>
        <translation>El cargo de {voucher} es {amount}; sus líneas suman {sum}.</translation>
    </message>
    <message>
        <source>The classes of an ABC run follow from its values and cut-offs</source>
        <translation>Las clases de un análisis ABC se deducen de sus valores y límites</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está en hora</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Nothing was saved. Set the clock right; if it is right now, somebody who may change the branch takes the step "The clock is right" on it.</source>
        <translation>El reloj de este ordenador marca {now}, pero el último acto de esta sucursal fue a las {last}. No se ha guardado nada. Póngalo en hora; si ya lo está, quien pueda cambiar la sucursal debe dar en ella el paso «El reloj está en hora».</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Set the clock right.</source>
        <translation>El reloj de este ordenador marca {now}, pero el último acto de esta sucursal fue a las {last}. Póngalo en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}; the last deed of this branch was at {last}. Is the date right?</source>
        <translation>El reloj de este ordenador marca {now}; el último acto de esta sucursal fue a las {last}. ¿Es correcta la fecha?</translation>
    </message>
    <message>
        <source>the code of the branch (default: the first)</source>
        <translation>el código de la sucursal (la primera si no se indica)</translation>
    </message>
    <message>
        <source>The column {column} of {table} is missing or not known.</source>
        <translation>La columna {column} de {table} falta o no se conoce.</translation>
    </message>
    <message>
        <source>The compensation is below zero.</source>
        <translation>La compensación es inferior a cero.</translation>
    </message>
    <message>
        <source>The compensation of the loan {number} stands neither on a voucher of its job nor on itself.</source>
        <translation>La compensación del préstamo {number} no consta ni en un vale de su trabajo ni en el propio préstamo.</translation>
    </message>
    <message>
        <source>The completion lies in the future.</source>
        <translation>La hora de fin está en el futuro.</translation>
    </message>
    <message>
        <source>The content of this file is missing. Fetch it from the last backup.</source>
        <translation>Falta el contenido de este archivo. Recupérelo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>termina el contrato</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>El contrato termina antes de empezar.</translation>
    </message>
    <message>
        <source>the contract ends, notice written</source>
        <translation>termina el contrato, aviso escrito</translation>
    </message>
    <message>
        <source>The contract runs until {day}.</source>
        <translation>El contrato está en vigor hasta el {day}.</translation>
    </message>
    <message>
        <source>The contract that covers your unit ends on {day}.</source>
        <translation>El contrato que protege su equipo termina el {day}.</translation>
    </message>
    <message>
        <source>The contract that covers your {n} units ends on {day}.</source>
        <translation>El contrato que protege sus {n} equipos termina el {day}.</translation>
    </message>
    <message>
        <source>The contract {number} has ended already: enter a new one.</source>
        <translation>El contrato {number} ya terminó: introduzca uno nuevo.</translation>
    </message>
    <message>
        <source>The copy of the table {table} is not what stands on the server, so no backup was made.</source>
        <translation>La copia de la tabla {table} no es lo que hay en el servidor, así que no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The counts of the registers are true</source>
        <translation>Los recuentos de los registros son ciertos</translation>
    </message>
    <message>
        <source>The custody {number} was not confirmed or not ended as its state says.</source>
        <translation>La custodia {number} no se confirmó o no terminó como dice su estado.</translation>
    </message>
    <message>
        <source>The customer asked for them: {parts}.</source>
        <translation>El cliente las pidió: {parts}.</translation>
    </message>
    <message>
        <source>The customer does not sign: {reason}</source>
        <translation>El cliente no firma: {reason}</translation>
    </message>
    <message>
        <source>The customer has a loaner</source>
        <translation>El cliente tiene un préstamo</translation>
    </message>
    <message>
        <source>The customer has no loaner of ours</source>
        <translation>El cliente no tiene ningún préstamo nuestro</translation>
    </message>
    <message>
        <source>The customer has several loaners</source>
        <translation>El cliente tiene varios préstamos</translation>
    </message>
    <message>
        <source>The customer signs the voucher</source>
        <translation>El cliente firma el vale</translation>
    </message>
    <message>
        <source>The customer wants it</source>
        <translation>El cliente la quiere</translation>
    </message>
    <message>
        <source>The customer wants this part back.</source>
        <translation>El cliente quiere recuperar esta pieza.</translation>
    </message>
    <message>
        <source>The customer's own goods are handed back only when the loaner is back.</source>
        <translation>El producto del cliente solo se entrega cuando el préstamo ha vuelto.</translation>
    </message>
    <message>
        <source>The customer's own now</source>
        <translation>Ya es del cliente</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>La copia diaria</translation>
    </message>
    <message>
        <source>The data of this customer were erased: enter the customer anew.</source>
        <translation>Los datos de este cliente se borraron: dé de alta al cliente de nuevo.</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>La base de datos vuelve a responder.</translation>
    </message>
    <message>
        <source>The database can only be read: its file or folder is write-protected. Nothing was saved.</source>
        <translation>La base de datos es de solo lectura: su archivo o carpeta está protegido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The database cannot be opened: its folder is missing or closed to you.</source>
        <translation>No se puede abrir la base de datos: su carpeta falta o no tiene acceso.</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>No se puede usar la base de datos.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de datos no responde.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore the last backup.</source>
        <translation>La base de datos está dañada. Deje de usarla y restaure la última copia.</translation>
    </message>
    <message>
        <source>The database is kept as {encoding}; it has to be UTF8, or names cannot be stored.</source>
        <translation>La base de datos está codificada en {encoding}; tiene que ser UTF8 o no se podrán guardar los nombres.</translation>
    </message>
    <message>
        <source>The database is set up and holds no centre yet: open the program and found it, or move one there with --move.</source>
        <translation>La base de datos está preparada y aún no contiene ningún centro: abra el programa y fúndelo, o traslade uno con --move.</translation>
    </message>
    <message>
        <source>The database is whole, and every record leads to records that are there.</source>
        <translation>La base de datos está íntegra y cada registro remite a registros que existen.</translation>
    </message>
    <message>
        <source>The date of purchase lies in the future.</source>
        <translation>La fecha de compra está en el futuro.</translation>
    </message>
    <message>
        <source>The day of payment lies in the future.</source>
        <translation>La fecha de pago está en el futuro.</translation>
    </message>
    <message>
        <source>The day of signature lies in the future.</source>
        <translation>La fecha de la firma está en el futuro.</translation>
    </message>
    <message>
        <source>The day of the next reminder follows from the due date, the days of the branch and what was sent</source>
        <translation>El día del próximo aviso sigue del vencimiento, de los días de la sucursal y de lo ya enviado</translation>
    </message>
    <message>
        <source>The day's work goes into a backup</source>
        <translation>El trabajo del día pasa a una copia</translation>
    </message>
    <message>
        <source>The demo centre is being made: some weeks of calls, repairs and papers.</source>
        <translation>Se está creando el centro de demostración: semanas de llamadas, reparaciones y documentos.</translation>
    </message>
    <message>
        <source>The demo centre stands in {path}. Log in as clerk.hp, supervisor.vlc, accountant.dub or admin with the password "{password}".</source>
        <translation>El centro de demostración está en {path}. Entre como clerk.hp, supervisor.vlc, accountant.dub o admin con la contraseña «{password}».</translation>
    </message>
    <message>
        <source>The deposit of the loan {number} is not what its receipts say: {deposit} taken, {back} given back, {kept} kept.</source>
        <translation>El depósito del préstamo {number} no es lo que dicen sus recibos: {deposit} cobrado, {back} devuelto, {kept} retenido.</translation>
    </message>
    <message>
        <source>The desk program of a service centre. Without a command it opens the window.</source>
        <translation>El programa de escritorio de un centro de servicio. Sin orden, abre la ventana.</translation>
    </message>
    <message>
        <source>The desks reach it with: {command}</source>
        <translation>Los puestos se conectan con: {command}</translation>
    </message>
    <message>
        <source>The difference from which a part is counted again cannot be below zero.</source>
        <translation>La diferencia desde la que se cuenta otra vez no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>The differences of a posted count are entries of the ledger, approved by somebody who did not count</source>
        <translation>Las diferencias de un recuento asentado son asientos del libro, aprobados por quien no contó</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved; check the disk.</source>
        <translation>El disco no responde. No se ha guardado nada; compruebe el disco.</translation>
    </message>
    <message>
        <source>The disk gives back something else than was written to {folder}. Take another disk.</source>
        <translation>El disco devuelve algo distinto de lo escrito en {folder}. Use otro disco.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>El disco está lleno. No se ha guardado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written. An older file of that name is still as it was.</source>
        <translation>El disco está lleno: no se escribió {name}. Si había un archivo con ese nombre, sigue como estaba.</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was saved; tell the administrator.</source>
        <translation>El disco del servidor está lleno. No se guardó nada; avise al administrador.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed here. Start the program once with run.py and this address; it installs it.</source>
        <translation>El controlador de PostgreSQL no está instalado aquí. Inicie el programa una vez con run.py y esta dirección; lo instala.</translation>
    </message>
    <message>
        <source>The end of the backup is missing: it was cut off when it was copied or written. Copy it again, or take another one.</source>
        <translation>Falta el final de la copia: se cortó al copiarla o escribirla. Vuelva a copiarla o use otra.</translation>
    </message>
    <message>
        <source>The exit of the goods {number} is not written down as it should be.</source>
        <translation>La salida del producto {number} no está anotada como debe.</translation>
    </message>
    <message>
        <source>The figures beside a stock are sums: what is in bags, and how it stands against what is to be kept</source>
        <translation>Las cifras junto a unas existencias son sumas: lo que hay en maletines y cómo está frente a lo que debe haber</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>El archivo está dañado: {what}.</translation>
    </message>
    <message>
        <source>The file is what was written: {name}, {schema}, by version {program}.</source>
        <translation>El archivo es lo que se escribió: {name}, {schema}, con la versión {program}.</translation>
    </message>
    <message>
        <source>the file of the centre, or its address postgresql://…</source>
        <translation>el archivo del centro o su dirección postgresql://…</translation>
    </message>
    <message>
        <source>The file of the database is whole</source>
        <translation>El archivo de la base de datos está íntegro</translation>
    </message>
    <message>
        <source>The file of the database was taken away or replaced. Nothing was saved. Put it back, or close the program and open it again.</source>
        <translation>El archivo de la base de datos se ha retirado o sustituido. No se ha guardado nada. Devuélvalo a su sitio, o cierre el programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>the file with the secret key of an encrypted backup</source>
        <translation>el archivo con la clave secreta de una copia cifrada</translation>
    </message>
    <message>
        <source>the file, or the empty database postgresql://…, to restore into (default: the centre of this desk)</source>
        <translation>el archivo, o la base de datos vacía postgresql://…, en que restaurar (si no, el centro de este puesto)</translation>
    </message>
    <message>
        <source>The first day lies behind the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>the folder for the backup (default: where the daily ones go)</source>
        <translation>la carpeta para la copia (si no, la de las copias diarias)</translation>
    </message>
    <message>
        <source>The folder for the backups</source>
        <translation>La carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>The folder for the backups is not there: {folder}. Plug the disk in, or choose another folder.</source>
        <translation>No está la carpeta de las copias de seguridad: {folder}. Conecte el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>the folder for the papers</source>
        <translation>la carpeta para los documentos</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>la carpeta para las imágenes</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: no window can be opened on this centre.</source>
        <translation>No se puede escribir en la carpeta {folder}: no se puede abrir ventana de este centro.</translation>
    </message>
    <message>
        <source>The function {function} belongs to {owner}, and not to whoever owns the tables.</source>
        <translation>La función {function} es de {owner}, y no de quien posee las tablas.</translation>
    </message>
    <message>
        <source>The function {function} does not work with the rights of its owner, on the tables of the centre only.</source>
        <translation>La función {function} no trabaja con los permisos de su dueño y solo sobre las tablas del centro.</translation>
    </message>
    <message>
        <source>The function {function} is missing or is not the one of this program.</source>
        <translation>La función {function} falta o no es la de este programa.</translation>
    </message>
    <message>
        <source>The function {function} works with the rights of {owner} and is not of this program.</source>
        <translation>La función {function} trabaja con los permisos de {owner} y no es de este programa.</translation>
    </message>
    <message>
        <source>The goods {number} have left without inspection or receipt, and nobody passed the gate.</source>
        <translation>El producto {number} salió sin inspección o sin recibo, y nadie autorizó el paso.</translation>
    </message>
    <message>
        <source>The heads of the trail are in {path}. Keep that file where nobody can change it together with the centre.</source>
        <translation>Los últimos sellos del registro están en {path}. Guarde ese archivo donde nadie pueda cambiarlo junto con el centro.</translation>
    </message>
    <message>
        <source>The heads of the trail that were kept outside still stand</source>
        <translation>Los últimos sellos guardados fuera siguen en el registro</translation>
    </message>
    <message>
        <source>The hour by which somebody has to be there follows from the call, its zone and the opening hours (P2-19)</source>
        <translation>La hora límite de llegada se deduce de la llamada, su zona y el horario (P2-19)</translation>
    </message>
    <message>
        <source>The index {index} of {table} is missing or not known.</source>
        <translation>El índice {index} de {table} falta o no se conoce.</translation>
    </message>
    <message>
        <source>The issue slip {number} is settled exactly when all its lines are; here it is not.</source>
        <translation>El vale de salida {number} se liquida cuando lo están todas sus líneas; aquí no es así.</translation>
    </message>
    <message>
        <source>the language: en, zh or es</source>
        <translation>el idioma: en, zh o es</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>La última copia falló</translation>
    </message>
    <message>
        <source>The last entries of the trail are missing ({table}: {last} of {given}).</source>
        <translation>Faltan las últimas anotaciones del historial ({table}: {last} de {given}).</translation>
    </message>
    <message>
        <source>The last of them was done on {moment} (UTC).</source>
        <translation>El último se hizo el {moment} (UTC).</translation>
    </message>
    <message>
        <source>The last order lies after the end of parts on {day}.</source>
        <translation>El último pedido es posterior al fin de las piezas, el {day}.</translation>
    </message>
    <message>
        <source>The last sealed deed of branch {branch} is not the one that the backup names.</source>
        <translation>El último acto sellado de la sucursal {branch} no es el que indica la copia.</translation>
    </message>
    <message>
        <source>The last thing that happened to a call is what its state says</source>
        <translation>Lo último que ocurrió a una llamada es lo que dice su estado</translation>
    </message>
    <message>
        <source>The last weekly trial found nothing wrong: {when}.</source>
        <translation>La última prueba semanal no encontró nada malo: {when}.</translation>
    </message>
    <message>
        <source>The limit for fees collected on the spot cannot be below zero.</source>
        <translation>El límite de cobro en el acto no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>The loan {number} begins on {day}, and its loaner is promised until {until}.</source>
        <translation>El préstamo {number} empieza el {day}, y su equipo está prometido hasta el {until}.</translation>
    </message>
    <message>
        <source>The loan {number} is "{state}", and what is written in it does not say so.</source>
        <translation>El préstamo {number} está «{state}», y lo escrito en él no lo dice.</translation>
    </message>
    <message>
        <source>The loan {number} is to be reminded on {day}; it should be {wanted}.</source>
        <translation>El préstamo {number} se avisa el {day}; debería ser el {wanted}.</translation>
    </message>
    <message>
        <source>The loan {number} was made permanent, and the units are not swapped.</source>
        <translation>El préstamo {number} se hizo definitivo y los equipos no se han cambiado.</translation>
    </message>
    <message>
        <source>The loaner is not back</source>
        <translation>El préstamo no ha vuelto</translation>
    </message>
    <message>
        <source>The loaner remains the property of the centre. It is used as agreed, given to nobody else, and brought back with its accessories on the day named above or when the repaired goods are ready. Damage and loss are charged up to its value of {amount}.</source>
        <translation>El equipo de préstamo sigue siendo propiedad del centro. Se usa como se ha acordado, no se da a nadie más y se devuelve con sus accesorios el día indicado o cuando el producto reparado esté listo. Los daños y la pérdida se cobran hasta su valor de {amount}.</translation>
    </message>
    <message>
        <source>The loaner that you reserved is here: have it fetched</source>
        <translation>El equipo que reservó ya está aquí: que lo recojan</translation>
    </message>
    <message>
        <source>The loaner that you reserved is not here in time: choose another</source>
        <translation>El equipo que reservó no está a tiempo: elija otro</translation>
    </message>
    <message>
        <source>The loaner {number} does not know its last test.</source>
        <translation>El equipo de préstamo {number} no sabe de su última prueba.</translation>
    </message>
    <message>
        <source>The loaner {number} is "{state}" and is held by "{holder}".</source>
        <translation>El equipo de préstamo {number} está «{state}» y lo tiene «{holder}».</translation>
    </message>
    <message>
        <source>The loaner {number} is "{state}" with {count} open loans.</source>
        <translation>El equipo de préstamo {number} está «{state}» con {count} préstamos abiertos.</translation>
    </message>
    <message>
        <source>The loaner {number} is scrapped without its record, or the other way round.</source>
        <translation>El equipo de préstamo {number} está de baja sin su acta, o al revés.</translation>
    </message>
    <message>
        <source>The loaner {number} was lent for {days} days and knows of {known}.</source>
        <translation>El equipo de préstamo {number} estuvo prestado {days} días y sabe de {known}.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The login of the database may not do this. Nothing was saved; ask the administrator.</source>
        <translation>El usuario de la base de datos no puede hacer esto. No se guardó nada; consulte al administrador.</translation>
    </message>
    <message>
        <source>The login {login} stands above all rights of this program.</source>
        <translation>El acceso {login} está por encima de todos los permisos de este programa.</translation>
    </message>
    <message>
        <source>The loss declaration needs the customer's signature.</source>
        <translation>La declaración de pérdida necesita la firma del cliente.</translation>
    </message>
    <message>
        <source>The loss declaration of {number} does not agree with its state.</source>
        <translation>La declaración de pérdida de {number} no concuerda con su estado.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum.</source>
        <translation>El máximo es menor que el mínimo.</translation>
    </message>
    <message>
        <source>The money is not handed over yet</source>
        <translation>El dinero aún no se ha entregado</translation>
    </message>
    <message>
        <source>The moved centre does not pass its check, so nothing was moved: {what}</source>
        <translation>El centro trasladado no pasa su comprobación, así que no se trasladó nada: {what}</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>The notice is due on {day}, one month before the end.</source>
        <translation>El aviso corresponde al {day}, un mes antes del fin.</translation>
    </message>
    <message>
        <source>The notice itself</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>The notice of the loan {number} is "{state}" and should be "{wanted}".</source>
        <translation>El aviso del préstamo {number} está «{state}» y debería estar «{wanted}».</translation>
    </message>
    <message>
        <source>The notice {number} was written on {written} for {ends}.</source>
        <translation>El aviso {number} se escribió el {written} para el {ends}.</translation>
    </message>
    <message>
        <source>the number of a paper, such as V-HP26-00012</source>
        <translation>el número de un documento, como V-HP26-00012</translation>
    </message>
    <message>
        <source>The old part {number} is not where its appraisal says.</source>
        <translation>La pieza usada {number} no está donde dice su dictamen.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>La contraseña anterior no es correcta.</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The one-time password had ended</source>
        <translation>La contraseña de un solo uso había caducado</translation>
    </message>
    <message>
        <source>The only one of this model is free.</source>
        <translation>El único de este modelo está libre.</translation>
    </message>
    <message>
        <source>The only one of this model is here, to inspect.</source>
        <translation>El único de este modelo está por inspeccionar.</translation>
    </message>
    <message>
        <source>The only one of this model is not free.</source>
        <translation>El único de este modelo no está libre.</translation>
    </message>
    <message>
        <source>The only one of this model is out or promised; it is free from {day}.</source>
        <translation>El único de este modelo está fuera o prometido; queda libre desde el {day}.</translation>
    </message>
    <message>
        <source>The only one of this model is out; it is due back on {day}.</source>
        <translation>El único de este modelo está fuera; debe volver el {day}.</translation>
    </message>
    <message>
        <source>The order {number} does not come to its amount at its rate.</source>
        <translation>El pedido {number} no da su importe a su tipo de cambio.</translation>
    </message>
    <message>
        <source>The order {number} is "{state}", and its lines do not say so.</source>
        <translation>El pedido {number} está «{state}» y sus líneas no dicen lo mismo.</translation>
    </message>
    <message>
        <source>The order {number} went out without its paper.</source>
        <translation>El pedido {number} salió sin su papel.</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The original receipt is not back</source>
        <translation>El recibo original no se ha recogido</translation>
    </message>
    <message>
        <source>The paper {number} is not what was issued.</source>
        <translation>El documento {number} no es lo que se emitió.</translation>
    </message>
    <message>
        <source>The paper {number} replaces one of another record.</source>
        <translation>El documento {number} sustituye a uno de otro registro.</translation>
    </message>
    <message>
        <source>The part {code} is not found by its barcodes.</source>
        <translation>La pieza {code} no se encuentra por sus códigos de barras.</translation>
    </message>
    <message>
        <source>The part {item} moved in the warehouse {warehouse}, which keeps no balance of it.</source>
        <translation>La pieza {item} se movió en el almacén {warehouse}, que no lleva saldo de ella.</translation>
    </message>
    <message>
        <source>The parts are in stock again from this moment.</source>
        <translation>Las piezas vuelven a estar en existencias desde este momento.</translation>
    </message>
    <message>
        <source>The parts have not been classified yet.</source>
        <translation>Las piezas aún no se han clasificado.</translation>
    </message>
    <message>
        <source>The password was not kept. Put it into the password file of PostgreSQL ({file}), which only you can read.</source>
        <translation>La contraseña no se guardó. Póngala en el archivo de contraseñas de PostgreSQL ({file}), que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The payment by {number} is not what the receipt says.</source>
        <translation>El pago por {number} no es lo que dice el recibo.</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>el archivo PDF que se escribe</translation>
    </message>
    <message>
        <source>The people of this centre may do more with {table} than the program gives: {verb}.</source>
        <translation>El personal de este centro puede hacer con {table} más de lo que da el programa: {verb}.</translation>
    </message>
    <message>
        <source>The people of this centre may not do with {table} what the program needs: {verb}.</source>
        <translation>El personal de este centro no puede hacer con {table} lo que el programa necesita: {verb}.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation>El período está en el futuro.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 200 kB.</source>
        <translation>La imagen es demasiado grande: 200 kB como mucho.</translation>
    </message>
    <message>
        <source>The piece {serial} is not where it went last.</source>
        <translation>La pieza {serial} no está en el último lugar al que fue.</translation>
    </message>
    <message>
        <source>The piece {serial} of {what} is in {warehouse}.</source>
        <translation>La pieza {serial} de {what} está en {warehouse}.</translation>
    </message>
    <message>
        <source>The piece {serial} of {what} is not in stock.</source>
        <translation>La pieza {serial} de {what} no está en existencias.</translation>
    </message>
    <message>
        <source>The plan of the backups is kept</source>
        <translation>El plan de copias está guardado</translation>
    </message>
    <message>
        <source>The planned finish lies in the past.</source>
        <translation>El fin previsto está en el pasado.</translation>
    </message>
    <message>
        <source>The planned return lies in the past.</source>
        <translation>La devolución prevista está en el pasado.</translation>
    </message>
    <message>
        <source>The policy of {table} for {verb} is missing.</source>
        <translation>Falta la política de {table} para {verb}.</translation>
    </message>
    <message>
        <source>The policy of {table} for {verb} is not the one of this program.</source>
        <translation>La política de {table} para {verb} no es la de este programa.</translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation>El precio es inferior a cero.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>La impresora no responde. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>The printer stopped at page {page}.</source>
        <translation>La impresora se detuvo en la página {page}.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>El programa no puede arrancar</translation>
    </message>
    <message>
        <source>The program does it</source>
        <translation>Lo hace el programa</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa ha cometido un error</translation>
    </message>
    <message>
        <source>The public key: {key}</source>
        <translation>La clave pública: {key}</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>la compra</translation>
    </message>
    <message>
        <source>The quote has ended already.</source>
        <translation>La oferta ya ha vencido.</translation>
    </message>
    <message>
        <source>The quote of {supplier} does not hold any more: take the request back and enter another.</source>
        <translation>La oferta de {supplier} ya no es válida: retire la solicitud y anote otra.</translation>
    </message>
    <message>
        <source>The reason holds a character that cannot be stored; type it again.</source>
        <translation>El motivo contiene un carácter que no se puede guardar; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The receipt is back</source>
        <translation>El recibo se ha recogido</translation>
    </message>
    <message>
        <source>The receipt is declared lost</source>
        <translation>El recibo está declarado perdido</translation>
    </message>
    <message>
        <source>The receipt of the deposit is void with this refund.</source>
        <translation>El recibo del depósito queda anulado con esta devolución.</translation>
    </message>
    <message>
        <source>The receipt {number} is "{state}": {struck} of {lines} lines are struck out, {out} units have left.</source>
        <translation>El recibo {number} está «{state}»: {struck} de {lines} líneas tachadas, {out} productos fuera.</translation>
    </message>
    <message>
        <source>The receipt {number} is for nothing.</source>
        <translation>El recibo {number} no ampara nada.</translation>
    </message>
    <message>
        <source>The receipt {number} of a deposit is settled and should not be, or the other way round.</source>
        <translation>El recibo {number} de un depósito está saldado sin deber estarlo, o al revés.</translation>
    </message>
    <message>
        <source>The repair is not finished</source>
        <translation>La reparación no ha terminado</translation>
    </message>
    <message>
        <source>The replacement is temporary. The repaired unit is tested before it is used again and reconnected only when it has passed; this notice is then withdrawn together with the service voucher.</source>
        <translation>La sustitución es temporal. El equipo reparado se prueba antes de volver a usarlo y solo se conecta si supera la prueba; entonces este aviso se retira junto con el vale de servicio.</translation>
    </message>
    <message>
        <source>The report {number} was not assessed and approved as it should be.</source>
        <translation>El parte {number} no se valoró ni aprobó como debía.</translation>
    </message>
    <message>
        <source>The request {number} has not one chosen quote for each part.</source>
        <translation>La solicitud {number} no tiene una oferta elegida por pieza.</translation>
    </message>
    <message>
        <source>The request {number} was approved without three people.</source>
        <translation>La solicitud {number} se aprobó sin tres personas.</translation>
    </message>
    <message>
        <source>The rest of the old one's</source>
        <translation>Lo que quedaba de la vieja</translation>
    </message>
    <message>
        <source>The reversal of {item} is not the opposite of its entry.</source>
        <translation>La anulación de {item} no es lo contrario de su apunte.</translation>
    </message>
    <message>
        <source>The rights of these roles were decided here and stay as they are; "Grant rights" shows what the rule book has besides: {roles}.</source>
        <translation>Los permisos de estas funciones se decidieron aquí y quedan como están; «Dar permisos» muestra lo que el reglamento prevé además: {roles}.</translation>
    </message>
    <message>
        <source>The rows of {table} are not kept apart any more: row-level security is switched off.</source>
        <translation>Las filas de {table} ya no están separadas: la seguridad por filas está desactivada.</translation>
    </message>
    <message>
        <source>the rule book has it for this role</source>
        <translation>el reglamento lo prevé para esta función</translation>
    </message>
    <message>
        <source>The rule book has {n} more right for this role.</source>
        <translation>El reglamento prevé {n} permiso más para esta función.</translation>
    </message>
    <message>
        <source>The rule book has {n} more rights for this role.</source>
        <translation>El reglamento prevé {n} permisos más para esta función.</translation>
    </message>
    <message>
        <source>The rules of the centre do not allow this.</source>
        <translation>Las normas del centro no lo permiten.</translation>
    </message>
    <message>
        <source>The scrap record {number} was not approved as it should be.</source>
        <translation>El acta de baja {number} no se aprobó como es debido.</translation>
    </message>
    <message>
        <source>The sealed deeds of each branch end where they ended: {heads}.</source>
        <translation>Los actos sellados de cada sucursal acaban donde acababan: {heads}.</translation>
    </message>
    <message>
        <source>The seals of the deeds hold, each chained to the one before</source>
        <translation>Los sellos de los actos son válidos, cada uno encadenado al anterior</translation>
    </message>
    <message>
        <source>The search index does not know "{token}": rebuild it.</source>
        <translation>El índice de búsqueda no conoce «{token}»: reconstrúyalo.</translation>
    </message>
    <message>
        <source>The search index holds the words of each entry</source>
        <translation>El índice de búsqueda contiene las palabras de cada entrada</translation>
    </message>
    <message>
        <source>The search index is wrong for "{token}": rebuild it.</source>
        <translation>El índice de búsqueda es erróneo para «{token}»: reconstrúyalo.</translation>
    </message>
    <message>
        <source>The search is built</source>
        <translation>Se prepara la búsqueda</translation>
    </message>
    <message>
        <source>The secret key of the backups of a centre. Keep it away from the desk; without it no encrypted backup can be read.</source>
        <translation>La clave secreta de las copias de un centro. Guárdela lejos del puesto; sin ella no se puede leer ninguna copia cifrada.</translation>
    </message>
    <message>
        <source>The secret key stands in {file}. Print it and keep it away from this computer; without it no encrypted backup can be read.</source>
        <translation>La clave secreta está en {file}. Imprímala y guárdela lejos de este ordenador; sin ella no se puede leer ninguna copia cifrada.</translation>
    </message>
    <message>
        <source>The secret key stands in {file}. Print it, copy it to two places away from this computer, then delete the file here.</source>
        <translation>La clave secreta está en {file}. Imprímala, cópiela en dos lugares lejos de este ordenador y borre después el archivo de aquí.</translation>
    </message>
    <message>
        <source>The serial number {serial} is in the pool already: {number}.</source>
        <translation>El número de serie {serial} ya está en el parque: {number}.</translation>
    </message>
    <message>
        <source>The serial number {serial} of this model is entered already: open that unit instead.</source>
        <translation>El número de serie {serial} de este modelo ya existe: abra ese equipo.</translation>
    </message>
    <message>
        <source>The serial number {serial} of this model is entered for {owner}: put that right first.</source>
        <translation>El número de serie {serial} de este modelo consta a nombre de {owner}: corríjalo antes.</translation>
    </message>
    <message>
        <source>The serial number {serial} stands on two lines.</source>
        <translation>El número de serie {serial} está en dos líneas.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one of this address, so nothing is sent to it. Ask its administrator.</source>
        <translation>El servidor no puede demostrar que es el de esta dirección, así que no se le envía nada. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>The server does not encrypt its connections, so nothing is sent to it. Ask its administrator for TLS.</source>
        <translation>El servidor no cifra sus conexiones, así que no se le envía nada. Pida TLS a su administrador.</translation>
    </message>
    <message>
        <source>The server does not know this login or this database.</source>
        <translation>El servidor no conoce este usuario o esta base de datos.</translation>
    </message>
    <message>
        <source>The server gave up because it took too long. Nothing was saved; try again in a moment.</source>
        <translation>El servidor desistió porque tardaba demasiado. No se guardó nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server has no place for another desk just now. Try again in a moment.</source>
        <translation>El servidor no admite otro puesto en este momento. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {wanted} or newer is needed.</source>
        <translation>El servidor es PostgreSQL {found}; hace falta la versión {wanted} o una más nueva.</translation>
    </message>
    <message>
        <source>The server of the database does not answer. Save again when it is back: nothing is ever stored twice.</source>
        <translation>El servidor de la base de datos no responde. Guarde otra vez cuando vuelva: nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>The server only answers questions just now and stores nothing. Nothing was saved.</source>
        <translation>El servidor solo admite consultas en este momento y no guarda nada. No se guardó nada.</translation>
    </message>
    <message>
        <source>The server refused the login of this desk. Ask the administrator.</source>
        <translation>El servidor rechazó el acceso de este puesto. Consulte al administrador.</translation>
    </message>
    <message>
        <source>The server refused the login: name or password is wrong.</source>
        <translation>El servidor rechazó el acceso: el usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>El servidor pide una contraseña para este usuario.</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>el almacén</translation>
    </message>
    <message>
        <source>The sums of {column} are not those that the backup says.</source>
        <translation>Las sumas de {column} no son las que indica la copia.</translation>
    </message>
    <message>
        <source>The supplier is late</source>
        <translation>El proveedor se retrasa</translation>
    </message>
    <message>
        <source>The supplier's own system</source>
        <translation>El sistema del proveedor</translation>
    </message>
    <message>
        <source>The table {table} did not arrive as it was; nothing was moved.</source>
        <translation>La tabla {table} no llegó como era; no se trasladó nada.</translation>
    </message>
    <message>
        <source>The tables are those of this program</source>
        <translation>Las tablas son las de este programa</translation>
    </message>
    <message>
        <source>The team found it still usable: there is nothing to dispose of.</source>
        <translation>El equipo de peritaje lo halló útil: no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>The test record {number} does not say what its points say.</source>
        <translation>El registro de prueba {number} no dice lo que dicen sus puntos.</translation>
    </message>
    <message>
        <source>The test was not passed</source>
        <translation>La prueba no se superó</translation>
    </message>
    <message>
        <source>The tool {number} does not have exactly one custodian.</source>
        <translation>La herramienta {number} no tiene un solo responsable.</translation>
    </message>
    <message>
        <source>The trigger {trigger} is missing or is not the one of this program.</source>
        <translation>El disparador {trigger} falta o no es el de este programa.</translation>
    </message>
    <message>
        <source>The triggers that keep the trail are those of this program</source>
        <translation>Los disparadores que llevan el historial son los de este programa</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>The unit {id} is not found by its serial number {serial}.</source>
        <translation>El equipo {id} no se encuentra por su número de serie {serial}.</translation>
    </message>
    <message>
        <source>The unit {unit} belongs to {owner}.</source>
        <translation>El equipo {unit} pertenece a {owner}.</translation>
    </message>
    <message>
        <source>The unit {unit} is covered already.</source>
        <translation>El equipo {unit} ya está cubierto.</translation>
    </message>
    <message>
        <source>The unit {unit} is in our care already: {number}.</source>
        <translation>El equipo {unit} ya está bajo custodia: {number}.</translation>
    </message>
    <message>
        <source>The unit {unit} is not in use by a customer any more.</source>
        <translation>El aparato {unit} ya no está en uso por ningún cliente.</translation>
    </message>
    <message>
        <source>The unit {unit} is scrapped.</source>
        <translation>El equipo {unit} está dado de baja.</translation>
    </message>
    <message>
        <source>The unit {unit} was replaced for good and is ours now.</source>
        <translation>El equipo {unit} se sustituyó para siempre y ahora es nuestro.</translation>
    </message>
    <message>
        <source>The upgrade found records that lead nowhere; nothing was changed.</source>
        <translation>La actualización encontró registros que no llevan a nada; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The value is below zero.</source>
        <translation>El valor es inferior a cero.</translation>
    </message>
    <message>
        <source>The voucher came back unsigned</source>
        <translation>El vale volvió sin firmar</translation>
    </message>
    <message>
        <source>The voucher is not signed</source>
        <translation>El vale no está firmado</translation>
    </message>
    <message>
        <source>The voucher is signed</source>
        <translation>El vale está firmado</translation>
    </message>
    <message>
        <source>The weekly trial of the backups has found something</source>
        <translation>La prueba semanal de las copias encontró algo</translation>
    </message>
    <message>
        <source>the whole name, the telephone number or the number (#17)</source>
        <translation>el nombre completo, el teléfono o el número (#17)</translation>
    </message>
    <message>
        <source>The work cannot have begun before the goods were taken in.</source>
        <translation>El trabajo no puede haber empezado antes de recoger el producto.</translation>
    </message>
    <message>
        <source>The work cannot have begun in the future.</source>
        <translation>El trabajo no puede haber empezado en el futuro.</translation>
    </message>
    <message>
        <source>The work was completed before the arrival: check both times.</source>
        <translation>El trabajo terminó antes de la llegada: compruebe ambas horas.</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>el libro que se escribe</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>There are no parts to classify in this branch.</source>
        <translation>En esta sucursal no hay piezas que clasificar.</translation>
    </message>
    <message>
        <source>There is a centre at {path} already, and it is never written over. Make an empty database on the server and name it: --to postgresql://user@server/database.</source>
        <translation>En {path} ya hay un centro, y nunca se escribe encima. Cree una base de datos vacía en el servidor e indíquela: --to postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>There is a database already: {path}</source>
        <translation>Ya existe una base de datos: {path}</translation>
    </message>
    <message>
        <source>There is an open call about this unit</source>
        <translation>Hay una llamada abierta de este equipo</translation>
    </message>
    <message>
        <source>There is no backup at {path}.</source>
        <translation>No hay ninguna copia en {path}.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia</translation>
    </message>
    <message>
        <source>There is no branch {code}.</source>
        <translation>No existe la sucursal {code}.</translation>
    </message>
    <message>
        <source>There is no customer {told}. Write the whole name, the telephone number or the number of the customer.</source>
        <translation>No hay ningún cliente {told}. Escriba el nombre completo, el teléfono o el número del cliente.</translation>
    </message>
    <message>
        <source>There is no database at {path}.</source>
        <translation>No hay base de datos en {path}.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: backoffice --help.</source>
        <translation>No hay pantalla donde abrir una ventana. Las órdenes funcionan sin ella: backoffice --help.</translation>
    </message>
    <message>
        <source>There is no loaner in the pool yet.</source>
        <translation>Todavía no hay equipos en el parque.</translation>
    </message>
    <message>
        <source>There is no open voucher for {call}: dispatch it first.</source>
        <translation>No hay vale abierto para {call}: envíe antes un técnico.</translation>
    </message>
    <message>
        <source>There is no open voucher for {call}: what was not used is given back.</source>
        <translation>No hay vale abierto para {call}: lo no usado se devuelve.</translation>
    </message>
    <message>
        <source>There is no paper of the kind {kind}.</source>
        <translation>No existe ningún impreso del tipo {kind}.</translation>
    </message>
    <message>
        <source>There is no paper to show.</source>
        <translation>No hay documento que mostrar.</translation>
    </message>
    <message>
        <source>There is no paper {number}.</source>
        <translation>No existe el documento {number}.</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>No hay ninguna imagen ni archivo que pegar.</translation>
    </message>
    <message>
        <source>There is no register {name}. There are: {names}.</source>
        <translation>No existe el registro {name}. Existen: {names}.</translation>
    </message>
    <message>
        <source>There is no server of this name. Look at the address.</source>
        <translation>No hay ningún servidor con ese nombre. Revise la dirección.</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>Esa base de datos no existe en el servidor.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is no such hour on that day: the clocks go forward then.</source>
        <translation>Ese día no existe esa hora: el reloj se adelanta entonces.</translation>
    </message>
    <message>
        <source>There is no such window in this program.</source>
        <translation>Este programa no tiene esa ventana.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; write one such as Europe/Madrid.</source>
        <translation>No existe la zona horaria {zone}; escriba una como Europe/Madrid.</translation>
    </message>
    <message>
        <source>There is no view {name}. There are: {names}.</source>
        <translation>No existe la vista {name}. Existen: {names}.</translation>
    </message>
    <message>
        <source>There is no warehouse yet: the first is made with the first goods.</source>
        <translation>Todavía no hay almacenes: el primero se crea con el primer material.</translation>
    </message>
    <message>
        <source>There is none of this model in the pool.</source>
        <translation>No hay ninguno de este modelo entre los equipos de préstamo.</translation>
    </message>
    <message>
        <source>There is not enough of {item} free in {warehouse}.</source>
        <translation>No hay bastante {item} libre en {warehouse}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay ninguna anotación.</translation>
    </message>
    <message>
        <source>There is nothing to collect: all lines are free, or paid by a deposit.</source>
        <translation>No hay nada que cobrar: todas las líneas son gratuitas o están pagadas con un depósito.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <source>These are {count} parts: count at most {most} in one go, by bins, by group or by what is due.</source>
        <translation>Son {count} piezas: cuente como mucho {most} de una vez, por ubicaciones, por grupo o lo que toca.</translation>
    </message>
    <message>
        <source>These backups cannot be restored any more, their disk may be failing: {what}</source>
        <translation>Estas copias ya no se pueden restaurar; puede que su disco esté fallando: {what}</translation>
    </message>
    <message>
        <source>These words open the choice of a password, once and until tomorrow. They stand nowhere else: hand them out now.</source>
        <translation>Estas palabras permiten elegir una contraseña, una vez y hasta mañana. No están en ningún otro sitio: repártalas ahora.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Este importe es demasiado grande.</translation>
    </message>
    <message>
        <source>This attachment hangs on another record.</source>
        <translation>Este adjunto pertenece a otro registro.</translation>
    </message>
    <message>
        <source>This attachment was erased together with the data of its customer.</source>
        <translation>Este adjunto se borró junto con los datos de su cliente.</translation>
    </message>
    <message>
        <source>This attachment was taken away already.</source>
        <translation>Este adjunto ya fue retirado.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Esta copia se puede restaurar.</translation>
    </message>
    <message>
        <source>This backup could not be proved.</source>
        <translation>No se ha podido dar por buena esta copia.</translation>
    </message>
    <message>
        <source>This backup is encrypted for {wanted}. Name the file of the secret key: --key FILE.</source>
        <translation>Esta copia está cifrada para {wanted}. Indique el archivo de la clave secreta: --key FILE.</translation>
    </message>
    <message>
        <source>This backup is of a {engine} database, which this program cannot restore.</source>
        <translation>Esta copia es de una base de datos {engine}, que este programa no puede restaurar.</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of the program. Update the program on this desk.</source>
        <translation>Esta copia la escribió una versión más nueva del programa. Actualice el programa de este puesto.</translation>
    </message>
    <message>
        <source>This belongs to a branch at which you may not look.</source>
        <translation>Esto pertenece a una sucursal que usted no puede ver.</translation>
    </message>
    <message>
        <source>This belongs to another branch.</source>
        <translation>Esto pertenece a otra sucursal.</translation>
    </message>
    <message>
        <source>This centre has not been brought up to date with the program yet. Whoever owns its database runs: backoffice upgrade</source>
        <translation>Este centro aún no está al día con el programa. Quien es dueño de su base de datos ejecuta: backoffice upgrade</translation>
    </message>
    <message>
        <source>This centre is already open in another window.</source>
        <translation>Este centro ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>This centre is already open in another window: on {host}, process {process}.</source>
        <translation>Este centro ya está abierto en otra ventana: en {host}, proceso {process}.</translation>
    </message>
    <message>
        <source>This centre is already open in another window: {name}, {desk}, process {process}.</source>
        <translation>Este centro ya está abierto en otra ventana: {name}, {desk}, proceso {process}.</translation>
    </message>
    <message>
        <source>This centre was moved to {address}; the file only shows how it was before. Who needs it again takes {note} away.</source>
        <translation>Este centro se trasladó a {address}; el archivo solo muestra cómo era antes. Quien lo necesite de nuevo, que quite {note}.</translation>
    </message>
    <message>
        <source>This centre was opened by a newer version of the program. Update the program on this desk.</source>
        <translation>Este centro se abrió con una versión más nueva del programa. Actualice el programa en este puesto.</translation>
    </message>
    <message>
        <source>This customer has an open call</source>
        <translation>Este cliente tiene una llamada abierta</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>Este cliente está bloqueado</translation>
    </message>
    <message>
        <source>This customer is blocked: {note}</source>
        <translation>Este cliente está bloqueado: {note}</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Ese día ya ha pasado.</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Ese día está en el futuro.</translation>
    </message>
    <message>
        <source>This declaration takes the place of the receipt when the goods leave.</source>
        <translation>Esta declaración sustituye al recibo cuando se entrega el producto.</translation>
    </message>
    <message>
        <source>This deed was done already, with other values. Open the record again.</source>
        <translation>Esto ya se hizo, con otros valores. Abra el registro de nuevo.</translation>
    </message>
    <message>
        <source>This desk makes no daily backup of the server. One desk is enough; it has to be a login that may read every branch.</source>
        <translation>Este puesto no hace la copia diaria del servidor. Basta con un puesto; su usuario tiene que poder leer todas las sucursales.</translation>
    </message>
    <message>
        <source>This desk works with {address} from now on.</source>
        <translation>Este puesto trabaja desde ahora con {address}.</translation>
    </message>
    <message>
        <source>This desk works with {address} from now on. Everybody logs in with a login of their own.</source>
        <translation>Desde ahora este puesto trabaja con {address}. Cada persona entra con su propio acceso.</translation>
    </message>
    <message>
        <source>This does not hold: {what}</source>
        <translation>No se cumple: {what}</translation>
    </message>
    <message>
        <source>This entry is reversed already.</source>
        <translation>Este apunte ya está anulado.</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>Este campo no se puede cambiar.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged or locked with a password.</source>
        <translation>Este archivo no se puede mostrar: está dañado o protegido con contraseña.</translation>
    </message>
    <message>
        <source>This file is damaged: it is not what was attached. Fetch it from the last backup.</source>
        <translation>Este archivo está dañado: no es el que se adjuntó. Recupérelo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This file is far too large for a picture.</source>
        <translation>Este archivo es demasiado grande para una imagen.</translation>
    </message>
    <message>
        <source>This file is no backup of Backoffice.</source>
        <translation>Este archivo no es una copia de seguridad de Backoffice.</translation>
    </message>
    <message>
        <source>This file is no database of Backoffice, or it is damaged.</source>
        <translation>Este archivo no es una base de datos de Backoffice, o está dañado.</translation>
    </message>
    <message>
        <source>This is above the limit for collecting on the spot: it goes to the accountant, who issues the invoice first.</source>
        <translation>Supera el límite de cobro en el acto: pasa a contabilidad, que emite antes la factura.</translation>
    </message>
    <message>
        <source>This is fixed and cannot be changed any more.</source>
        <translation>Esto está fijado y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This is kept for good and cannot be changed.</source>
        <translation>Esto se guarda para siempre y no se puede cambiar.</translation>
    </message>
    <message>
        <source>This is more than is left of the invoice.</source>
        <translation>Es más de lo que queda de la factura.</translation>
    </message>
    <message>
        <source>This is more than is still open.</source>
        <translation>Es más de lo que queda por pagar.</translation>
    </message>
    <message>
        <source>This is more than was paid too much.</source>
        <translation>Es más de lo que se pagó de más.</translation>
    </message>
    <message>
        <source>This is no picture: choose a PNG or JPEG file.</source>
        <translation>Esto no es una imagen: elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>This is the demo centre.</source>
        <translation>Este es el centro de demostración.</translation>
    </message>
    <message>
        <source>This is the rate of a day that has not come yet.</source>
        <translation>Es el tipo de cambio de un día que aún no ha llegado.</translation>
    </message>
    <message>
        <source>This is the secret key. The desk gets the public one, which begins with age1.</source>
        <translation>Esta es la clave secreta. El puesto recibe la pública, que empieza por age1.</translation>
    </message>
    <message>
        <source>This key does not open the backup: it was encrypted for {wanted}.</source>
        <translation>Esta clave no abre la copia: se cifró para {wanted}.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>Esta clase de archivo no se muestra aquí</translation>
    </message>
    <message>
        <source>This lies in the future: {at}.</source>
        <translation>Está en el futuro: {at}.</translation>
    </message>
    <message>
        <source>This login may not make tables in the database. Ask its administrator to make it the owner of the database.</source>
        <translation>Este usuario no puede crear tablas en la base de datos. Pida a su administrador que lo haga propietario de ella.</translation>
    </message>
    <message>
        <source>This login name is too long for the server: take a shorter one, of some twenty letters.</source>
        <translation>Este nombre de acceso es demasiado largo para el servidor: elija uno más corto, de unas veinte letras.</translation>
    </message>
    <message>
        <source>This login of the database may not make others. Its administrator gives it the right to (CREATEROLE).</source>
        <translation>Este acceso de la base de datos no puede crear otros. Su administrador le da ese permiso (CREATEROLE).</translation>
    </message>
    <message>
        <source>This one-time password has ended. Ask for a new one.</source>
        <translation>Esta contraseña de un solo uso ha caducado. Pida otra.</translation>
    </message>
    <message>
        <source>This paper cannot be shown</source>
        <translation>No se puede mostrar este documento</translation>
    </message>
    <message>
        <source>This person may do everything and gives the others their rights.</source>
        <translation>Esta persona puede hacerlo todo y da permisos a las demás.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>This quantity is too large.</source>
        <translation>Esta cantidad es demasiado grande.</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>Este registro ya no existe.</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation>Este paso no es posible ahora.</translation>
    </message>
    <message>
        <source>This was before the call was received: {at}.</source>
        <translation>Es anterior a la llamada: {at}.</translation>
    </message>
    <message>
        <source>This was typed before and not done</source>
        <translation>Esto se escribió antes y no se hizo</translation>
    </message>
    <message>
        <source>This was typed {time} and not saved</source>
        <translation>Esto se escribió {time} y no se guardó</translation>
    </message>
    <message>
        <source>three branches, three languages, some weeks of history</source>
        <translation>tres sucursales, tres idiomas, semanas de historia</translation>
    </message>
    <message>
        <source>Three people agreed to what was ordered, and to this amount</source>
        <translation>Tres personas aprobaron lo pedido y su importe</translation>
    </message>
    <message>
        <source>Three people: who asks, who approves for finance, and who approves as supervisor.</source>
        <translation>Tres personas: quien solicita, quien aprueba por finanzas y quien aprueba como supervisor.</translation>
    </message>
    <message>
        <source>three short pages, then the desk is ready</source>
        <translation>tres páginas breves y el puesto está listo</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Throw away {title}</source>
        <translation>Desechar {title}</translation>
    </message>
    <message>
        <source>Ti&amp;me, 1 to 4</source>
        <translation>&amp;Tiempo, 1 a 4</translation>
    </message>
    <message>
        <source>Tick that you know it cannot be undone.</source>
        <translation>Marque que sabe que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>Marcarlos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>time 1 2 3 4, quality 1 2 3 4</source>
        <translation>tiempo 1 2 3 4, calidad 1 2 3 4</translation>
    </message>
    <message>
        <source>Time score</source>
        <translation>Nota de tiempo</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>Fracción de tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Timeline of the loaners</source>
        <translation>Línea de tiempo de los préstamos</translation>
    </message>
    <message>
        <source>Times lent</source>
        <translation>Veces prestado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To apply</source>
        <translation>Por aplicar</translation>
    </message>
    <message>
        <source>To appraise</source>
        <translation>Por dictaminar</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>To approve, {currency}</source>
        <translation>Por aprobar, {currency}</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>Por asignar</translation>
    </message>
    <message>
        <source>To be paid: {amount}</source>
        <translation>A pagar: {amount}</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>Para dar de baja</translation>
    </message>
    <message>
        <source>To be taken apart for parts</source>
        <translation>Para desmontar y aprovechar piezas</translation>
    </message>
    <message>
        <source>To branch</source>
        <translation>A la sucursal</translation>
    </message>
    <message>
        <source>To calibrate</source>
        <translation>Por calibrar</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Por contar</translation>
    </message>
    <message>
        <source>To count in</source>
        <translation>Por contar a la entrada</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Por archivar</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Por inspeccionar</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>Por facturar</translation>
    </message>
    <message>
        <source>To invoice by</source>
        <translation>Facturar antes de</translation>
    </message>
    <message>
        <source>To invoice today</source>
        <translation>Por facturar hoy</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>To pay by</source>
        <translation>Pagar antes de</translation>
    </message>
    <message>
        <source>To pay, tax included</source>
        <translation>A pagar, impuestos incluidos</translation>
    </message>
    <message>
        <source>To pay, {currency}</source>
        <translation>Total a pagar, {currency}</translation>
    </message>
    <message>
        <source>To put a centre back, close the program and write: python3 run.py restore FILE. The centre that is there is kept beside it.</source>
        <translation>Para restaurar un centro, cierre el programa y escriba: python3 run.py restore FILE. El centro que hay se conserva al lado.</translation>
    </message>
    <message>
        <source>To put a centre back, write: python3 run.py restore FILE --to postgresql://user@server/database, with an empty database. The centre that is there stays in its own.</source>
        <translation>Para restaurar un centro escriba: python3 run.py restore ARCHIVO --to postgresql://user@server/database, con una base de datos vacía. El centro que hay se queda en la suya.</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>Por avisar</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>A reparar</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Por dar visto bueno</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Por empezar</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Al proveedor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a quarter of an hour.</source>
        <translation>Demasiadas contraseñas erróneas. Inténtelo dentro de un cuarto de hora.</translation>
    </message>
    <message>
        <source>Too much, worth</source>
        <translation>Sobra, por valor de</translation>
    </message>
    <message>
        <source>Too short: {missing} more characters are needed.</source>
        <translation>Demasiado corta: faltan {missing} caracteres.</translation>
    </message>
    <message>
        <source>took back and inspected</source>
        <translation>recogido e inspeccionado</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tool custody</source>
        <translation>Custodia de herramienta</translation>
    </message>
    <message>
        <source>Tool custody card</source>
        <translation>Ficha de custodia de herramienta</translation>
    </message>
    <message>
        <source>Tool register</source>
        <translation>Registro de herramientas</translation>
    </message>
    <message>
        <source>Tool store</source>
        <translation>Almacén de herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools and parts to carry</source>
        <translation>Herramientas y piezas que llevar</translation>
    </message>
    <message>
        <source>Tools are for work only and not for private use. Whoever has a tool answers for it until it is handed over or returned and the other has confirmed. What is lost or damaged beyond normal wear is reported in writing and made good.</source>
        <translation>Las herramientas son solo para el trabajo, no para uso privado. Quien tiene una herramienta responde de ella hasta que la entrega o devuelve y la otra parte lo confirma. Lo perdido o dañado más allá del desgaste normal se comunica por escrito y se repone.</translation>
    </message>
    <message>
        <source>Tools in custody</source>
        <translation>Herramientas a cargo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>Total en letras</translation>
    </message>
    <message>
        <source>Total, tax included</source>
        <translation>Total, impuestos incluidos</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>Total, {currency}</translation>
    </message>
    <message>
        <source>Tr&amp;y the newest</source>
        <translation>P&amp;robar la más reciente</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Transfer list</source>
        <translation>Lista de traspaso</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Traspasos de entrada</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Traspasos de salida</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Tránsito</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Travels with the goods</source>
        <translation>Viaja con la mercancía</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>Valorada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Type to search; arrow down shows the list, F2 opens, F3 makes a new one</source>
        <translation>Escriba para buscar; flecha abajo muestra la lista, F2 abre, F3 crea uno nuevo</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Escrito aquí</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>understood, and agrees with the replacement</source>
        <translation>enterado y de acuerdo con la sustitución</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>unit of {name}</source>
        <translation>equipo de {name}</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Units of this customer</source>
        <translation>Equipos de este cliente</translation>
    </message>
    <message>
        <source>Units, warranty and earlier calls stand here as soon as you choose.</source>
        <translation>Al elegir, aquí figuran equipos, garantía y llamadas anteriores.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear puesto</translation>
    </message>
    <message>
        <source>Unlocked the desk</source>
        <translation>Desbloqueó el puesto</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Until now we have answered {calls} under it.</source>
        <translation>Hasta hoy hemos atendido {calls} con este contrato.</translation>
    </message>
    <message>
        <source>Until now we have made {visits} and answered {calls} under it.</source>
        <translation>Hasta hoy hemos realizado {visits} y atendido {calls} con este contrato.</translation>
    </message>
    <message>
        <source>Until now we have made {visits} under it.</source>
        <translation>Hasta hoy hemos realizado {visits} con este contrato.</translation>
    </message>
    <message>
        <source>Until on</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until when? Write the day on which it should be back.</source>
        <translation>¿Hasta cuándo? Escriba el día en que debe volver.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Up to date: {revision}.</source>
        <translation>Al día: {revision}.</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Upgraded from {before} to {after}.</source>
        <translation>Actualizado de {before} a {after}.</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbana</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <source>Usable old parts</source>
        <translation>Piezas usadas aprovechables</translation>
    </message>
    <message>
        <source>Usable, in the store</source>
        <translation>Aprovechable, en el almacén</translation>
    </message>
    <message>
        <source>Usable: to the store for old parts</source>
        <translation>Aprovechable: al almacén de piezas usadas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>used and returned as entered</source>
        <translation>usado y devuelto según lo anotado</translation>
    </message>
    <message>
        <source>Used and returned must equal issued. Old parts come back with this slip.</source>
        <translation>Lo usado más lo devuelto debe ser igual a lo entregado. Las piezas usadas vuelven con este vale.</translation>
    </message>
    <message>
        <source>Used free of charge</source>
        <translation>Usadas sin cargo</translation>
    </message>
    <message>
        <source>User's own measures</source>
        <translation>Medidas del usuario</translation>
    </message>
    <message>
        <source>V&amp;oid reason</source>
        <translation>Mo&amp;tivo de anulación</translation>
    </message>
    <message>
        <source>V&amp;oucher</source>
        <translation>&amp;Vale</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>De valor</translation>
    </message>
    <message>
        <source>Valuable: a &amp;loss is reported in writing</source>
        <translation>De va&amp;lor: la pérdida se comunica por escrito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value &amp;used</source>
        <translation>Valor &amp;usado</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Valor de las existencias</translation>
    </message>
    <message>
        <source>Value used</source>
        <translation>Valor usado</translation>
    </message>
    <message>
        <source>Value, {currency}</source>
        <translation>Valor, {currency}</translation>
    </message>
    <message>
        <source>Verd&amp;ict</source>
        <translation>D&amp;ictamen</translation>
    </message>
    <message>
        <source>Verdic&amp;t</source>
        <translation>Dic&amp;tamen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits a year</source>
        <translation>Visitas al año</translation>
    </message>
    <message>
        <source>Visits per &amp;year</source>
        <translation>Visitas &amp;al año</translation>
    </message>
    <message>
        <source>Visits per year</source>
        <translation>Visitas al año</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Void reason</source>
        <translation>Motivo de anulación</translation>
    </message>
    <message>
        <source>Void, no longer valid</source>
        <translation>Anulado, sin validez</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Voided, with the file copy</source>
        <translation>Anulado, con la copia de archivo</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Vale de servicio</translation>
    </message>
    <message>
        <source>Voucher &amp;numbers</source>
        <translation>&amp;N.º de vales</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>N.º de vales</translation>
    </message>
    <message>
        <source>Voucher {number} has ended without its filing place or its reason.</source>
        <translation>El vale {number} ha terminado sin lugar de archivo o sin motivo.</translation>
    </message>
    <message>
        <source>Voucher {number} is "{state}" while its call {call} is "{call_state}".</source>
        <translation>El vale {number} está «{state}» mientras su llamada {call} está «{call_state}».</translation>
    </message>
    <message>
        <source>Voucher {number} is signed off without a signature and without a reason.</source>
        <translation>El vale {number} está cerrado sin firma y sin motivo.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Vales de servicio</translation>
    </message>
    <message>
        <source>W&amp;arehouse</source>
        <translation>&amp;Almacén</translation>
    </message>
    <message>
        <source>W&amp;ish</source>
        <translation>&amp;Deseo</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>Wait until the work before is done, or cancel it.</source>
        <translation>Espere a que termine el trabajo anterior, o cancélelo.</translation>
    </message>
    <message>
        <source>Waited for by</source>
        <translation>Lo esperaba</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting &amp;note</source>
        <translation>Nota de &amp;espera</translation>
    </message>
    <message>
        <source>Waiting f&amp;or</source>
        <translation>&amp;A la espera de</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Me espera</translation>
    </message>
    <message>
        <source>Waiting for the part</source>
        <translation>Espera la pieza</translation>
    </message>
    <message>
        <source>Waiting note</source>
        <translation>Nota de espera</translation>
    </message>
    <message>
        <source>Waiting reason</source>
        <translation>Motivo de espera</translation>
    </message>
    <message>
        <source>Waits &amp;because</source>
        <translation>&amp;En espera porque</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Waits for finance</source>
        <translation>Espera a finanzas</translation>
    </message>
    <message>
        <source>Waits for the goods</source>
        <translation>A la espera del producto</translation>
    </message>
    <message>
        <source>Waits for the supervisor</source>
        <translation>Espera al supervisor</translation>
    </message>
    <message>
        <source>Waive reason</source>
        <translation>Motivo para no cobrar</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Se necesita</translation>
    </message>
    <message>
        <source>Wanted &amp;by</source>
        <translation>&amp;Necesario el</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Lo necesita</translation>
    </message>
    <message>
        <source>Wanted by &amp;jobs</source>
        <translation>Lo piden traba&amp;jos</translation>
    </message>
    <message>
        <source>Wanted by jobs</source>
        <translation>Lo piden trabajos</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>necesario el {day}</translation>
    </message>
    <message>
        <source>Wareh&amp;ouse</source>
        <translation>&amp;Almacén</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Warehouse &amp;keeper</source>
        <translation>&amp;Encargado de almacén</translation>
    </message>
    <message>
        <source>Warehouse keeper</source>
        <translation>Encargado de almacén</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Warranty months</source>
        <translation>Meses de garantía</translation>
    </message>
    <message>
        <source>Warranty of this unit</source>
        <translation>Garantía de este equipo</translation>
    </message>
    <message>
        <source>Warranty on this repair</source>
        <translation>Garantía de esta reparación</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantía hasta</translation>
    </message>
    <message>
        <source>Warranty, &amp;months</source>
        <translation>Garantía, &amp;meses</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>Garantía, meses</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>We hold it</source>
        <translation>En nuestro poder</translation>
    </message>
    <message>
        <source>We hold less than that of the deposit.</source>
        <translation>Tenemos menos que eso del depósito.</translation>
    </message>
    <message>
        <source>We hold no deposit.</source>
        <translation>No tenemos ningún depósito.</translation>
    </message>
    <message>
        <source>We hold nothing of a deposit.</source>
        <translation>No tenemos retenido ningún depósito.</translation>
    </message>
    <message>
        <source>We order</source>
        <translation>Pedimos</translation>
    </message>
    <message>
        <source>We would like to go on looking after your equipment.</source>
        <translation>Nos gustaría seguir cuidando de sus equipos.</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Wearing</source>
        <translation>Desgaste</translation>
    </message>
    <message>
        <source>Wearing par&amp;t</source>
        <translation>Pieza de desgas&amp;te</translation>
    </message>
    <message>
        <source>Wearing part</source>
        <translation>Pieza de desgaste</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <source>Wee&amp;ks kept</source>
        <translation>&amp;Semanas que se guardan</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome. Which language does this desk speak?</source>
        <translation>Le damos la bienvenida. ¿Qué idioma habla este puesto?</translation>
    </message>
    <message>
        <source>Wh&amp;at happened</source>
        <translation>Qué p&amp;asó</translation>
    </message>
    <message>
        <source>Wh&amp;at was found</source>
        <translation>&amp;Qué se encontró</translation>
    </message>
    <message>
        <source>Wh&amp;o holds it</source>
        <translation>Quién l&amp;o tiene</translation>
    </message>
    <message>
        <source>Wh&amp;o pays</source>
        <translation>Q&amp;uién paga</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Por &amp;qué</translation>
    </message>
    <message>
        <source>Wh&amp;y by hand</source>
        <translation>&amp;Por qué a mano</translation>
    </message>
    <message>
        <source>Wh&amp;y it is not signed</source>
        <translation>&amp;Por qué no está firmado</translation>
    </message>
    <message>
        <source>Wh&amp;y it was voided</source>
        <translation>&amp;Por qué se anuló</translation>
    </message>
    <message>
        <source>Wha&amp;t for</source>
        <translation>C&amp;oncepto</translation>
    </message>
    <message>
        <source>Wha&amp;t happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>Wha&amp;t is wrong</source>
        <translation>&amp;Qué falla</translation>
    </message>
    <message>
        <source>Wha&amp;t was done</source>
        <translation>&amp;Qué se hizo</translation>
    </message>
    <message>
        <source>Wha&amp;t was found</source>
        <translation>Qué &amp;se encontró</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>&amp;Qué fue de él</translation>
    </message>
    <message>
        <source>What &amp;came in</source>
        <translation>&amp;Qué ha entrado</translation>
    </message>
    <message>
        <source>What &amp;is counted</source>
        <translation>&amp;Qué se cuenta</translation>
    </message>
    <message>
        <source>What &amp;is taken in, one line a unit; accessories parted by ;</source>
        <translation>Qué se recoge, &amp;una línea por equipo; accesorios separados por ;</translation>
    </message>
    <message>
        <source>What &amp;is to be bought</source>
        <translation>&amp;Qué hay que comprar</translation>
    </message>
    <message>
        <source>What &amp;is to go</source>
        <translation>Qué t&amp;iene que ir</translation>
    </message>
    <message>
        <source>What &amp;is wanted</source>
        <translation>&amp;Qué hace falta</translation>
    </message>
    <message>
        <source>What &amp;it covers</source>
        <translation>&amp;Qué cubre</translation>
    </message>
    <message>
        <source>What &amp;it may do</source>
        <translation>&amp;Qué puede hacer</translation>
    </message>
    <message>
        <source>What &amp;people in this role may do</source>
        <translation>&amp;Qué pueden hacer las personas con esta función</translation>
    </message>
    <message>
        <source>What a lost or damaged tool costs was assessed and approved by others than whoever had it</source>
        <translation>Lo que cuesta una herramienta perdida o dañada lo valoraron y aprobaron otras personas que quien la tenía</translation>
    </message>
    <message>
        <source>What a warehouse holds, and what it is worth, is the sum of the ledger</source>
        <translation>Lo que hay en un almacén, y lo que vale, es la suma del libro</translation>
    </message>
    <message>
        <source>What arrived is not what was there, so nothing was moved: {what}</source>
        <translation>Lo que llegó no es lo que había, así que no se trasladó nada: {what}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>Lo que cambiaron ambos</translation>
    </message>
    <message>
        <source>What came back in order is not charged.</source>
        <translation>Lo que volvió en orden no se cobra.</translation>
    </message>
    <message>
        <source>What came in stands in the ledger at its price, and foreign money at the rate of its note</source>
        <translation>Lo recibido consta en el libro a su precio, y la moneda extranjera al tipo de cambio de su nota</translation>
    </message>
    <message>
        <source>What changed meanwhile</source>
        <translation>Qué ha cambiado entretanto</translation>
    </message>
    <message>
        <source>What comes &amp;back</source>
        <translation>&amp;Qué vuelve</translation>
    </message>
    <message>
        <source>What each login may do on the server is what the program lets it do</source>
        <translation>Lo que cada acceso puede hacer en el servidor es lo que el programa le permite</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What has left has its date, its hour and who gave it out; what is here has none</source>
        <translation>Lo que ha salido tiene fecha, hora y quién lo entregó; lo que está aquí, no</translation>
    </message>
    <message>
        <source>What is charged for damage or loss stands on a voucher of the job, or on the loan alone</source>
        <translation>Lo que se cobra por daños o pérdida consta en un vale del trabajo, o solo en el préstamo</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>What is credited is above zero.</source>
        <translation>El importe que se rectifica es superior a cero.</translation>
    </message>
    <message>
        <source>What is credited of an invoice is the sum of its credit notes, never more than its total, and its tax with it</source>
        <translation>Lo rectificado de una factura es la suma de sus rectificativas, nunca más que su total, y con ello su impuesto</translation>
    </message>
    <message>
        <source>What is given back is above zero.</source>
        <translation>Lo que se devuelve es superior a cero.</translation>
    </message>
    <message>
        <source>What is in transit is what transfers are still open for</source>
        <translation>Lo que está en tránsito es lo que tienen abierto los traspasos</translation>
    </message>
    <message>
        <source>What is iss&amp;ued</source>
        <translation>Q&amp;ué se entrega</translation>
    </message>
    <message>
        <source>What is left of invoice {number}</source>
        <translation>Lo que queda de la factura {number}</translation>
    </message>
    <message>
        <source>What is missing in the trail was erased by a deed that says so</source>
        <translation>Lo que falta en el registro lo borró un acto que así lo dice</translation>
    </message>
    <message>
        <source>What is missing was put aside for jobs or has left meanwhile: {items}. Call it off or hand it over there first, or count again.</source>
        <translation>Lo que falta estaba apartado para trabajos o ha salido entretanto: {items}. Anúlelo o cédalo allí primero, o cuente otra vez.</translation>
    </message>
    <message>
        <source>What is on a voucher in another category than its own has a reason</source>
        <translation>Lo que figura en un vale con otra categoría tiene un motivo</translation>
    </message>
    <message>
        <source>What is on order, and what is to be ordered, is what orders owe and what is kept</source>
        <translation>Lo pedido y lo que hay que pedir se deducen de los pedidos y de lo que se guarda</translation>
    </message>
    <message>
        <source>What is open is what is not ended</source>
        <translation>Lo abierto es lo que no ha terminado</translation>
    </message>
    <message>
        <source>What is paid on an invoice is the sum of its payments, never more than its total</source>
        <translation>Lo pagado de una factura es la suma de sus pagos, nunca más que su total</translation>
    </message>
    <message>
        <source>What is scrapped</source>
        <translation>Lo que se da de baja</translation>
    </message>
    <message>
        <source>What is scrapped was appraised, and approved by somebody who neither proposed it nor led the appraisal (S-R10)</source>
        <translation>Lo que se da de baja fue peritado y lo aprobó quien ni lo propuso ni dirigió el peritaje (S-R10)</translation>
    </message>
    <message>
        <source>What is sent is on its way until it is counted in; every difference stays open until it is settled.</source>
        <translation>Lo enviado está de camino hasta que se cuenta a la entrada; cada diferencia queda abierta hasta que se resuelve.</translation>
    </message>
    <message>
        <source>What is set against the charge for {voucher} is not what was kept of deposits.</source>
        <translation>Lo que se descuenta del cargo de {voucher} no es lo que se retuvo de depósitos.</translation>
    </message>
    <message>
        <source>What is to be kept</source>
        <translation>Qué debe haber</translation>
    </message>
    <message>
        <source>What is to be kept cannot be below zero.</source>
        <translation>Lo que debe haber no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>What is to be paid for a job that is done stands in the accountant's queue</source>
        <translation>Lo que hay que pagar por un trabajo hecho está en la cola de contabilidad</translation>
    </message>
    <message>
        <source>What jobs waited for is put aside for them and not for the shelf.</source>
        <translation>Lo que esperaban los trabajos queda reservado para ellos y no va a la estantería.</translation>
    </message>
    <message>
        <source>What lies in {warehouse} is on its way with a transfer: it is counted in, taken back or written off there.</source>
        <translation>Lo que hay en {warehouse} va de camino con un traspaso: se cuenta a la entrada, vuelve o se da de baja allí.</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>lo que lo rodea</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>Lo que figura junto al formulario</translation>
    </message>
    <message>
        <source>What stands here changes only through steps.</source>
        <translation>Lo que figura aquí solo cambia mediante pasos.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>What the technician carries</source>
        <translation>Qué lleva el técnico</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>What to carry</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Qué contar</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>A qué atender</translation>
    </message>
    <message>
        <source>What was &amp;advised</source>
        <translation>&amp;Qué se indicó</translation>
    </message>
    <message>
        <source>What was d&amp;one</source>
        <translation>&amp;Qué se hizo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>What was f&amp;ound</source>
        <translation>&amp;Qué se encontró</translation>
    </message>
    <message>
        <source>What was ordered in foreign money comes to what was approved, at the rate of the order</source>
        <translation>Lo pedido en moneda extranjera da lo aprobado, al tipo de cambio del pedido</translation>
    </message>
    <message>
        <source>What was ordered with {number} does not cost what was approved.</source>
        <translation>Lo pedido con {number} no cuesta lo que se aprobó.</translation>
    </message>
    <message>
        <source>What was put aside and what is wanted is what jobs ask for</source>
        <translation>Lo reservado y lo necesario es lo que piden los trabajos</translation>
    </message>
    <message>
        <source>What was put aside for a job is among what is on hand.</source>
        <translation>Lo reservado para un trabajo está incluido en las existencias.</translation>
    </message>
    <message>
        <source>What was received with an order is what the ledger says, and it stands where its lines do</source>
        <translation>Lo recibido de un pedido es lo que dice el libro, y su estado el de sus líneas</translation>
    </message>
    <message>
        <source>What was sent, and what beca&amp;me of it</source>
        <translation>&amp;Qué se envió y qué fue de ello</translation>
    </message>
    <message>
        <source>What was sent, counted in, taken back and written off of a transfer are movements</source>
        <translation>Lo enviado, contado, devuelto y dado de baja de un traspaso son movimientos</translation>
    </message>
    <message>
        <source>What was taken away says who took it away, when and why</source>
        <translation>Lo retirado dice quién lo retiró, cuándo y por qué</translation>
    </message>
    <message>
        <source>What was worked &amp;on</source>
        <translation>&amp;En qué se trabajó</translation>
    </message>
    <message>
        <source>What you have to do next will stand here.</source>
        <translation>Aquí figurará lo que tenga que hacer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>when all holds, write the newest seal of each branch into a file, to be kept elsewhere</source>
        <translation>si todo se cumple, escribir el último sello de cada sucursal en un archivo, para guardarlo en otro lugar</translation>
    </message>
    <message>
        <source>When was &amp;it?</source>
        <translation>¿&amp;Cuándo fue?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where i&amp;t is</source>
        <translation>Dónde es&amp;tá</translation>
    </message>
    <message>
        <source>Where i&amp;t stands</source>
        <translation>&amp;Dónde está</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it is and what it is worth</source>
        <translation>Dónde está y cuánto vale</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué punto está</translation>
    </message>
    <message>
        <source>where the archive is written</source>
        <translation>dónde se escribe el archivo</translation>
    </message>
    <message>
        <source>where the centre of the bench is made and kept for the next run</source>
        <translation>dónde se crea el centro de la prueba y se guarda para la próxima</translation>
    </message>
    <message>
        <source>Where the secret key goes: a stick, never this computer</source>
        <translation>Dónde va la clave secreta: una memoria USB, nunca este ordenador</translation>
    </message>
    <message>
        <source>which part of the register, such as open (default all)</source>
        <translation>qué parte del registro, como open (todo si no se indica)</translation>
    </message>
    <message>
        <source>which register, such as calls, goods or invoices</source>
        <translation>qué registro, como calls, goods o invoices</translation>
    </message>
    <message>
        <source>While your own unit is being repaired you have a loaner of ours.</source>
        <translation>Mientras se repara su equipo, usted tiene uno de préstamo nuestro.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>&amp;Quién paga</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>¿Quién se ocupa del programa?</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>Quién o dónde</translation>
    </message>
    <message>
        <source>Who pays, and why</source>
        <translation>Quién paga y por qué</translation>
    </message>
    <message>
        <source>Who signed? Write the name.</source>
        <translation>¿Quién firmó? Escriba el nombre.</translation>
    </message>
    <message>
        <source>Who takes it? Choose the technician.</source>
        <translation>¿Quién se la lleva? Elija el técnico.</translation>
    </message>
    <message>
        <source>Whoever hands out tools says that the card was signed; leave this open and let the other confirm.</source>
        <translation>Que la ficha está firmada lo dice quien entrega herramientas; déjelo abierto y que confirme la otra persona.</translation>
    </message>
    <message>
        <source>Whoever has it can read every backup. Without it nobody can, nor can we.</source>
        <translation>Quien la tenga puede leer todas las copias. Sin ella no puede nadie, nosotros tampoco.</translation>
    </message>
    <message>
        <source>Whoever inspected goods has not repaired them (P2-12)</source>
        <translation>Quien inspeccionó no ha reparado (P2-12)</translation>
    </message>
    <message>
        <source>whole unit, ended {day}</source>
        <translation>equipo completo, terminó el {day}</translation>
    </message>
    <message>
        <source>whole unit, until {day}</source>
        <translation>equipo completo, hasta el {day}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why &amp;it cannot be done</source>
        <translation>&amp;Por qué no se puede reparar</translation>
    </message>
    <message>
        <source>Why &amp;not the cheapest</source>
        <translation>Por qué &amp;no la más barata</translation>
    </message>
    <message>
        <source>Why it is &amp;not signed</source>
        <translation>&amp;Por qué no está firmado</translation>
    </message>
    <message>
        <source>Why not charged</source>
        <translation>Por qué no se cobra</translation>
    </message>
    <message>
        <source>Why not the cheapest</source>
        <translation>Por qué no la más barata</translation>
    </message>
    <message>
        <source>Wi&amp;thdrawn on</source>
        <translation>Re&amp;tirado el</translation>
    </message>
    <message>
        <source>Wi&amp;tnesses</source>
        <translation>&amp;Testigos</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>With --yes it is done all the same.</source>
        <translation>Con --yes se hace de todos modos.</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>En poder de clientes</translation>
    </message>
    <message>
        <source>With sslmode={mode} anybody could pass for the server. Write sslmode=verify-full into the address, and sslrootcert=FILE with the certificate that vouches for the server.</source>
        <translation>Con sslmode={mode} cualquiera podría hacerse pasar por el servidor. Escriba sslmode=verify-full en la dirección, y sslrootcert=ARCHIVO con el certificado que responde por el servidor.</translation>
    </message>
    <message>
        <source>With technician</source>
        <translation>Con el técnico</translation>
    </message>
    <message>
        <source>With technicians</source>
        <translation>Con técnicos</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>En poder del cliente</translation>
    </message>
    <message>
        <source>With the technician</source>
        <translation>Con el técnico</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Retirado por</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Within the low-fee limit: it can be collected on the spot when the goods leave. This does not block.</source>
        <translation>Dentro del límite: se puede cobrar en el acto al salir los productos. No impide la entrega.</translation>
    </message>
    <message>
        <source>Within {hours} h of the opening hours, Monday to Saturday.</source>
        <translation>En {hours} h del horario, de lunes a sábado.</translation>
    </message>
    <message>
        <source>Without a Chinese name</source>
        <translation>Sin nombre en chino</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Sin coste</translation>
    </message>
    <message>
        <source>without a signed voucher</source>
        <translation>sin vale firmado</translation>
    </message>
    <message>
        <source>Without a Spanish name</source>
        <translation>Sin nombre en español</translation>
    </message>
    <message>
        <source>without an inspection by another person</source>
        <translation>sin inspección por otra persona</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>Sin coste</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>Without renewal, repairs after {day} are charged by the fee table in force.</source>
        <translation>Sin renovación, las reparaciones posteriores al {day} se cobran según la tarifa vigente.</translation>
    </message>
    <message>
        <source>without the original receipt</source>
        <translation>sin el recibo original</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Testigos</translation>
    </message>
    <message>
        <source>Wor&amp;k done</source>
        <translation>Trabajo &amp;hecho</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word until</source>
        <translation>Contraseña de un solo uso hasta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work by category</source>
        <translation>Trabajo por categoría</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work for every branch</source>
        <translation>Trabajar para todas las sucursales</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Trabajan aquí</translation>
    </message>
    <message>
        <source>Working time &amp;is charged</source>
        <translation>El tiempo de trabajo se &amp;cobra</translation>
    </message>
    <message>
        <source>Working time and attachments</source>
        <translation>Tiempo de trabajo y adjuntos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Works badly</source>
        <translation>Funciona mal</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>Worth knowing: {what}</source>
        <translation>Conviene saber: {what}</translation>
    </message>
    <message>
        <source>Write "{word}" to go back all the same: </source>
        <translation>Escriba «{word}» para volver atrás de todos modos: </translation>
    </message>
    <message>
        <source>Write 12,30 or 12.30.</source>
        <translation>Escriba 12,30 o 12.30.</translation>
    </message>
    <message>
        <source>Write a day such as {example}.</source>
        <translation>Escriba un día como {example}.</translation>
    </message>
    <message>
        <source>Write a day, such as today, 18 Nov, since Friday or 2025-11.</source>
        <translation>Escriba un día, como hoy, 18 nov, desde viernes o 2025-11.</translation>
    </message>
    <message>
        <source>Write a figure, such as 386, &gt; 100 or 10..20.</source>
        <translation>Escriba una cifra, como 386, &gt; 100 o 10..20.</translation>
    </message>
    <message>
        <source>Write a login name.</source>
        <translation>Escriba un nombre de usuario.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100, such as {example}.</source>
        <translation>Escriba un porcentaje de 0 a 100, como {example}.</translation>
    </message>
    <message>
        <source>Write a quantity such as 2 or {example}.</source>
        <translation>Escriba una cantidad como 2 o {example}.</translation>
    </message>
    <message>
        <source>Write a rate above zero, such as {example}.</source>
        <translation>Escriba un tipo de cambio mayor que cero, como {example}.</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>Escriba una hora como 08:30.</translation>
    </message>
    <message>
        <source>Write a whole amount such as 1230.</source>
        <translation>Escriba un importe entero como 1230.</translation>
    </message>
    <message>
        <source>Write a whole number such as 12.</source>
        <translation>Escriba un número entero como 12.</translation>
    </message>
    <message>
        <source>Write after how many days the class is counted again, from 1 to 999.</source>
        <translation>Escriba cada cuántos días se cuenta la clase, de 1 a 999.</translation>
    </message>
    <message>
        <source>Write an amount such as 200 or 200.00.</source>
        <translation>Escriba un importe como 200 o 200,00.</translation>
    </message>
    <message>
        <source>Write an amount such as {example}.</source>
        <translation>Escriba un importe como {example}.</translation>
    </message>
    <message>
        <source>Write day and time such as {example}.</source>
        <translation>Escriba día y hora como {example}.</translation>
    </message>
    <message>
        <source>Write days from {earliest} to {latest}.</source>
        <translation>Escriba días de {earliest} a {latest}.</translation>
    </message>
    <message>
        <source>Write days such as -3, 0, 3, 7: before the due date with a minus.</source>
        <translation>Escriba días como -3, 0, 3, 7: antes del vencimiento, con un menos.</translation>
    </message>
    <message>
        <source>Write down part</source>
        <translation>Anotar pieza</translation>
    </message>
    <message>
        <source>Write down the actual repair time first.</source>
        <translation>Anote antes el tiempo real de reparación.</translation>
    </message>
    <message>
        <source>Write down time</source>
        <translation>Anotar tiempo</translation>
    </message>
    <message>
        <source>Write down what is damaged or missing.</source>
        <translation>Escriba qué está dañado o falta.</translation>
    </message>
    <message>
        <source>Write down what is taken in, one line a unit.</source>
        <translation>Anote lo que se recoge, una línea por equipo.</translation>
    </message>
    <message>
        <source>Write down what is wrong, as the customer tells it.</source>
        <translation>Anote la avería como la cuenta el cliente.</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>Anote lo que se hizo.</translation>
    </message>
    <message>
        <source>Write down what was tested, one line a point.</source>
        <translation>Escriba qué se probó, una línea por punto.</translation>
    </message>
    <message>
        <source>Write down what you see. What moves while you count is taken into account: note from when to when you counted.</source>
        <translation>Anote lo que ve. Lo que se mueve mientras cuenta se tiene en cuenta: apunte desde cuándo y hasta cuándo contó.</translation>
    </message>
    <message>
        <source>Write for how many days of delay parts are kept in reserve, from 0 to 365.</source>
        <translation>Escriba para cuántos días de retraso se guarda reserva, de 0 a 365.</translation>
    </message>
    <message>
        <source>Write for how many years invoices are kept, from 0 to 100.</source>
        <translation>Escriba cuántos años se guardan las facturas, de 0 a 100.</translation>
    </message>
    <message>
        <source>Write for how many years parts are kept, from 0 to 50.</source>
        <translation>Escriba cuántos años se conservan piezas, de 0 a 50.</translation>
    </message>
    <message>
        <source>Write how many backups are kept as a number up to 1,000.</source>
        <translation>Escriba cuántas copias se guardan con un número de hasta 1.000.</translation>
    </message>
    <message>
        <source>Write how much it is.</source>
        <translation>Escriba cuánto es.</translation>
    </message>
    <message>
        <source>Write minutes such as 70, or 1 h 10.</source>
        <translation>Escriba minutos como 70, o 1 h 10.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Write off stock, approve counts</source>
        <translation>Dar de baja existencias, aprobar recuentos</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Escriba la dirección.</translation>
    </message>
    <message>
        <source>Write the administrator's name and login name.</source>
        <translation>Escriba el nombre y el usuario del administrador.</translation>
    </message>
    <message>
        <source>Write the asset number, as it stands in the books.</source>
        <translation>Escriba el número de activo, como figura en los libros.</translation>
    </message>
    <message>
        <source>Write the code of the part.</source>
        <translation>Escriba el código de la pieza.</translation>
    </message>
    <message>
        <source>Write the code of the warehouse.</source>
        <translation>Escriba el código del almacén.</translation>
    </message>
    <message>
        <source>Write the customer's name.</source>
        <translation>Escriba el nombre del cliente.</translation>
    </message>
    <message>
        <source>Write the days to pay, from 0 to 365.</source>
        <translation>Escriba los días para pagar, de 0 a 365.</translation>
    </message>
    <message>
        <source>Write the expiry notice</source>
        <translation>Escribir el aviso de vencimiento</translation>
    </message>
    <message>
        <source>Write the lead time in days, from 0 to 999.</source>
        <translation>Escriba el plazo de entrega en días, de 0 a 999.</translation>
    </message>
    <message>
        <source>Write the name of the branch.</source>
        <translation>Escriba el nombre de la sucursal.</translation>
    </message>
    <message>
        <source>Write the name of the centre.</source>
        <translation>Escriba el nombre del centro.</translation>
    </message>
    <message>
        <source>Write the name of the model.</source>
        <translation>Escriba el nombre del modelo.</translation>
    </message>
    <message>
        <source>Write the name of the part.</source>
        <translation>Escriba el nombre de la pieza.</translation>
    </message>
    <message>
        <source>Write the name of the supplier.</source>
        <translation>Escriba el nombre del proveedor.</translation>
    </message>
    <message>
        <source>Write the name of the warehouse.</source>
        <translation>Escriba el nombre del almacén.</translation>
    </message>
    <message>
        <source>Write the price of at least one part.</source>
        <translation>Escriba el precio de al menos una pieza.</translation>
    </message>
    <message>
        <source>Write the telephone number.</source>
        <translation>Escriba el teléfono.</translation>
    </message>
    <message>
        <source>Write the time in minutes, from 1 to 1440.</source>
        <translation>Escriba el tiempo en minutos, de 1 a 1440.</translation>
    </message>
    <message>
        <source>Write the time of the daily backup like 18:00.</source>
        <translation>Escriba la hora de la copia diaria así: 18:00.</translation>
    </message>
    <message>
        <source>Write the visits of a year, from 0 to 366.</source>
        <translation>Escriba las visitas al año, de 0 a 366.</translation>
    </message>
    <message>
        <source>Write the warranty in months, from 0 to 240.</source>
        <translation>Escriba la garantía en meses, de 0 a 240.</translation>
    </message>
    <message>
        <source>Write what happened and why.</source>
        <translation>Escriba qué pasó y por qué.</translation>
    </message>
    <message>
        <source>Write what it cost.</source>
        <translation>Escriba lo que costó.</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>Escriba qué es.</translation>
    </message>
    <message>
        <source>Write what one {theirs} costs in {ours}.</source>
        <translation>Escriba cuánto cuesta un {theirs} en {ours}.</translation>
    </message>
    <message>
        <source>Write where the rate comes from, such as the name of the bank.</source>
        <translation>Escriba de dónde viene el tipo de cambio, por ejemplo el nombre del banco.</translation>
    </message>
    <message>
        <source>Write why the customer does not sign.</source>
        <translation>Escriba por qué no firma el cliente.</translation>
    </message>
    <message>
        <source>Write within how many hours to arrive, from 1 to 240.</source>
        <translation>Escriba en cuántas horas hay que llegar, de 1 a 240.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Escriba sí o no.</translation>
    </message>
    <message>
        <source>Write your login name.</source>
        <translation>Escriba su usuario.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Write {whole} or {fraction}.</source>
        <translation>Escriba {whole} o {fraction}.</translation>
    </message>
    <message>
        <source>Writes a register of one branch as an Excel workbook.</source>
        <translation>Escribe un registro de una sucursal como libro de Excel.</translation>
    </message>
    <message>
        <source>Writes everything about one customer into an archive that can be handed over.</source>
        <translation>Escribe todo lo de un cliente en un archivo que se puede entregar.</translation>
    </message>
    <message>
        <source>Writes issued papers again as one PDF file; each equals its original and says that it is a copy.</source>
        <translation>Escribe de nuevo documentos emitidos en un archivo PDF; cada uno es igual al original e indica que es copia.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <translation>Escribiendo {title}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written &amp;at</source>
        <translation>E&amp;scrito el</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña errónea</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>Contraseñas erróneas</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cuota anual</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>You are sent there</source>
        <translation>Le toca ir</translation>
    </message>
    <message>
        <source>You can go back; the answers are kept.</source>
        <translation>Puede volver atrás; las respuestas se conservan.</translation>
    </message>
    <message>
        <source>You can go on looking and typing; it is tried again by itself.</source>
        <translation>Puede seguir consultando y escribiendo; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>You carry this voucher: bring it back signed</source>
        <translation>Lleva este vale: devuélvalo firmado</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>No tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>You do not have the right to do this: {right}.</source>
        <translation>No tiene permiso para hacer esto: {right}.</translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation>No debe nada.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation>Su centro</translation>
    </message>
    <message>
        <source>Your centre and its first branch</source>
        <translation>Su centro y su primera sucursal</translation>
    </message>
    <message>
        <source>Your maintenance contract ends on {day}</source>
        <translation>Su contrato de mantenimiento termina el {day}</translation>
    </message>
    <message>
        <source>Your name, the time and the reason stay with the record for good.</source>
        <translation>Su nombre, la hora y el motivo quedan en el registro para siempre.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Your part number</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Your role may look at the files and not attach any.</source>
        <translation>Su función puede ver los archivos, pero no adjuntar.</translation>
    </message>
    <message>
        <source>Your role may look at this and not change it.</source>
        <translation>Su función puede verlo, no cambiarlo.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Su función no puede hacer esto.</translation>
    </message>
    <message>
        <source>Your role may not do this. These may: {roles}.</source>
        <translation>Su función no puede hacer esto. Pueden: {roles}.</translation>
    </message>
    <message>
        <source>Your role may not look at this register here.</source>
        <translation>Su función no puede ver este registro aquí.</translation>
    </message>
    <message>
        <source>Your role may not pass this gate.</source>
        <translation>Su función no puede autorizar este paso.</translation>
    </message>
    <message>
        <source>Your windows are kept. Write your password to go on.</source>
        <translation>Sus ventanas se conservan. Escriba su contraseña para seguir.</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Un cordial saludo,</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>{all} in all</source>
        <translation>{all} en total</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <translation>{amount} rectificado</translation>
    </message>
    <message>
        <source>{amount} is above the limit of your role, {limit}. Only an administrator may go further.</source>
        <translation>{amount} supera el límite de su función, {limit}. Solo un administrador puede ir más allá.</translation>
    </message>
    <message>
        <source>{amount} is above the limit of your role, {limit}. These may go further: {roles}.</source>
        <translation>{amount} supera el límite de su función, {limit}. Pueden ir más allá: {roles}.</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{caption} holds a character that cannot be stored; type it again.</source>
        <translation>«{caption}» contiene un carácter que no se puede guardar; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{caption} holds at most {limit} characters; this has {length}.</source>
        <translation>«{caption}» admite {limit} caracteres como mucho; aquí hay {length}.</translation>
    </message>
    <message>
        <source>{caption} is needed.</source>
        <translation>Falta «{caption}».</translation>
    </message>
    <message>
        <source>{caption}: choose one of the list.</source>
        <translation>{caption}: elija de la lista.</translation>
    </message>
    <message>
        <source>{caption}: this is not there any more; choose again.</source>
        <translation>{caption}: ya no existe; elija otra vez.</translation>
    </message>
    <message>
        <source>{caption}: this number is too large.</source>
        <translation>{caption}: el número es demasiado grande.</translation>
    </message>
    <message>
        <source>{caption}: this year cannot be right.</source>
        <translation>{caption}: ese año no puede ser.</translation>
    </message>
    <message>
        <source>{caption}: your role may not change this.</source>
        <translation>{caption}: su función no puede cambiarlo.</translation>
    </message>
    <message>
        <source>{caption}: {value} is there already.</source>
        <translation>{caption}: {value} ya existe.</translation>
    </message>
    <message>
        <source>{card} is released: what was not used is given back.</source>
        <translation>{card} está liberada: lo no usado se devuelve.</translation>
    </message>
    <message>
        <source>{category}: {n}</source>
        <translation>{category}: {n}</translation>
    </message>
    <message>
        <source>{code} is no longer made</source>
        <translation>{code} ya no se fabrica</translation>
    </message>
    <message>
        <source>{code} {name}: {value}, {share} of the value, {sum} with all before it, class {abc}</source>
        <translation>{code} {name}: {value}, {share} del valor, {sum} con las anteriores, clase {abc}</translation>
    </message>
    <message>
        <source>{code}: last order by {day}</source>
        <translation>{code}: último pedido hasta el {day}</translation>
    </message>
    <message>
        <source>{column}: {typed}</source>
        <translation>{column}: {typed}</translation>
    </message>
    <message>
        <source>{count} entries of the search belong to nothing.</source>
        <translation>{count} entradas de búsqueda no pertenecen a nada.</translation>
    </message>
    <message>
        <source>{count} papers in {path}.</source>
        <translation>{count} documentos en {path}.</translation>
    </message>
    <message>
        <source>{count} pictures in {folder}.</source>
        <translation>{count} imágenes en {folder}.</translation>
    </message>
    <message>
        <source>{count} rows in {path}.</source>
        <translation>{count} filas en {path}.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{day}, {branch}, closed since {time}</source>
        <translation>{day}, {branch}, cerrado desde las {time}</translation>
    </message>
    <message>
        <source>{day}, {branch}, closed today</source>
        <translation>{day}, {branch}, hoy cerrado</translation>
    </message>
    <message>
        <source>{day}, {branch}, open until {time}</source>
        <translation>{day}, {branch}, abierto hasta las {time}</translation>
    </message>
    <message>
        <source>{day}, {branch}, opens at {time}</source>
        <translation>{day}, {branch}, abre a las {time}</translation>
    </message>
    <message>
        <source>{day}, {n} solved</source>
        <translation>{day}, {n} resueltas</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{done} of {all} clauses are carried out, {open} are not yet.</source>
        <translation>{done} de {all} cláusulas se cumplen, {open} aún no.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{drawn} numbers {code} of {year} were given, {there} are there.</source>
        <translation>Se dieron {drawn} números {code} de {year}; hay {there}.</translation>
    </message>
    <message>
        <source>{entry} belongs to another call.</source>
        <translation>{entry} es de otra llamada.</translation>
    </message>
    <message>
        <source>{entry} does not stand on this receipt.</source>
        <translation>{entry} no figura en este recibo.</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}: {sentence}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>{file}, kept {time}</source>
        <translation>{file}, guardado {time}</translation>
    </message>
    <message>
        <source>{file}: {size} kB, restored on trial, every figure as it was written.</source>
        <translation>{file}: {size} kB, restaurada a prueba, con todas las cifras como se escribieron.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {trouble}.</source>
        <translation>No se puede escribir en {folder}: {trouble}.</translation>
    </message>
    <message>
        <source>{folder} is synchronised with other computers, which damages a database. Choose a folder on this computer alone.</source>
        <translation>{folder} se sincroniza con otros ordenadores, lo que daña una base de datos. Elija una carpeta solo de este ordenador.</translation>
    </message>
    <message>
        <source>{folder} lies on a network. Two desks on one file lose data: use a folder on this computer.</source>
        <translation>{folder} está en una red. Dos puestos en un archivo pierden datos: use una carpeta de este ordenador.</translation>
    </message>
    <message>
        <source>{free} of the {all} of this model are free.</source>
        <translation>{free} de los {all} de este modelo están libres.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{items}: worth 0.00 until the cost is entered.</source>
        <translation>{items}: vale 0,00 hasta que se anote el coste.</translation>
    </message>
    <message>
        <source>{item} can be had no more.</source>
        <translation>{item} ya no se puede conseguir.</translation>
    </message>
    <message>
        <source>{item} does not stand on this request.</source>
        <translation>{item} no figura en esta solicitud.</translation>
    </message>
    <message>
        <source>{item} does not stand on {number}.</source>
        <translation>{item} no figura en {number}.</translation>
    </message>
    <message>
        <source>{item} for {job} is "{state}", and what was issued, used and given back does not say so.</source>
        <translation>{item} para {job} está en «{state}», y lo entregado, usado y devuelto no lo confirma.</translation>
    </message>
    <message>
        <source>{item} for {job} is said to come with an order that does not bring it.</source>
        <translation>{item} para {job} figura en un pedido que no lo trae.</translation>
    </message>
    <message>
        <source>{item} has its cost, or did not come in here.</source>
        <translation>{item} tiene su coste o no entró con este documento.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: what is to be ordered does not follow from what is there.</source>
        <translation>{item} en {warehouse}: lo que hay que pedir no se deduce de lo que hay.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand worth {value}, the ledger says {there} worth {worth}.</source>
        <translation>{item} en {warehouse}: hay {here} por valor de {value}; el libro dice {there} por {worth}.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand, {pieces} serial numbers.</source>
        <translation>{item} en {warehouse}: hay {here} y {pieces} números de serie.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand, {there} in open transfers.</source>
        <translation>{item} en {warehouse}: hay {here}, en traspasos abiertos {there}.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on order, the orders owe {there}.</source>
        <translation>{item} en {warehouse}: {here} pedidos, los pedidos deben {there}.</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {reserved} put aside and {wanted} wanted, the jobs say {aside} and {asked}.</source>
        <translation>{item} en {warehouse}: {reserved} reservado y {wanted} necesario; los trabajos dicen {aside} y {asked}.</translation>
    </message>
    <message>
        <source>{item} is being counted already, with {number}.</source>
        <translation>{item} ya se está contando, con {number}.</translation>
    </message>
    <message>
        <source>{item} is followed by serial number: whole pieces only.</source>
        <translation>{item} se sigue por número de serie: solo piezas enteras.</translation>
    </message>
    <message>
        <source>{item} is not among what is counted again.</source>
        <translation>{item} no está entre lo que se cuenta otra vez.</translation>
    </message>
    <message>
        <source>{item} is on order with {supplier}, {order}: receive it with that order, so that it is not waited for twice. If it came beside the order, say so.</source>
        <translation>{item} está pedido a {supplier}, {order}: recíbalo con ese pedido, para que no se espere dos veces. Si llegó aparte del pedido, indíquelo.</translation>
    </message>
    <message>
        <source>{item} is wanted by a day that has passed.</source>
        <translation>{item} se necesita para un día que ya pasó.</translation>
    </message>
    <message>
        <source>{item} on {number}: the difference is not what the ledger says.</source>
        <translation>{item} en {number}: la diferencia no es la que dice el libro.</translation>
    </message>
    <message>
        <source>{item} on {number}: what was sent and what became of it is not what the ledger says.</source>
        <translation>{item} en {number}: lo enviado y lo que fue de ello no es lo que dice el libro.</translation>
    </message>
    <message>
        <source>{item} stands here twice: write it once, with the whole quantity.</source>
        <translation>{item} aparece dos veces: escríbalo una, con toda la cantidad.</translation>
    </message>
    <message>
        <source>{item} still lies in {warehouse} or is wanted from it.</source>
        <translation>{item} sigue en {warehouse} o se espera de él.</translation>
    </message>
    <message>
        <source>{item} was not ordered here: mark it as another part, or enter it as goods in without an order.</source>
        <translation>{item} no se pidió aquí: márquelo como otra pieza o anótelo como entrada sin pedido.</translation>
    </message>
    <message>
        <source>{item} was ordered here: it is not another part.</source>
        <translation>{item} sí se pidió aquí: no es otra pieza.</translation>
    </message>
    <message>
        <source>{item} was used for {job} and does not stand on its card or voucher.</source>
        <translation>{item} se usó en {job} y no consta en su tarjeta ni en su vale.</translation>
    </message>
    <message>
        <source>{item}: the figures of its stock are not the sums that they stand for.</source>
        <translation>{item}: las cifras de sus existencias no son las sumas que representan.</translation>
    </message>
    <message>
        <source>{item}: write a price above zero, and days from 0 to 999.</source>
        <translation>{item}: escriba un precio mayor que cero y de 0 a 999 días.</translation>
    </message>
    <message>
        <source>{item}: write what it cost, nothing where it was free.</source>
        <translation>{item}: escriba lo que costó; nada si fue gratis.</translation>
    </message>
    <message>
        <source>{item}: write why it is not taken.</source>
        <translation>{item}: escriba por qué no se acepta.</translation>
    </message>
    <message>
        <source>{item}: {open} are on the way, not {counted}. What came beside it is goods in of its own.</source>
        <translation>{item}: de camino hay {open}, no {counted}. Lo que vino de más es una entrada aparte.</translation>
    </message>
    <message>
        <source>{item}: {serials} was not sent with {number}.</source>
        <translation>{item}: {serials} no se envió con {number}.</translation>
    </message>
    <message>
        <source>{job} asked for less of {item}.</source>
        <translation>{job} pidió menos de {item}.</translation>
    </message>
    <message>
        <source>{job} does not wait for {item}.</source>
        <translation>{job} no espera {item}.</translation>
    </message>
    <message>
        <source>{job} needs more than is put aside here.</source>
        <translation>{job} necesita más de lo reservado aquí.</translation>
    </message>
    <message>
        <source>{key} is no public key; one begins with age1.</source>
        <translation>{key} no es una clave pública; empiezan por age1.</translation>
    </message>
    <message>
        <source>{kind}, arrive within {hours} h</source>
        <translation>{kind}, llegar en {hours} h</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{lent} of {days}, {share}</source>
        <translation>{lent} de {days}, {share}</translation>
    </message>
    <message>
        <source>{loaner} is "{state}".</source>
        <translation>{loaner} está «{state}».</translation>
    </message>
    <message>
        <source>{loaner} is "{state}". {forecast}</source>
        <translation>{loaner} está «{state}». {forecast}</translation>
    </message>
    <message>
        <source>{loaner} is lent to nobody.</source>
        <translation>{loaner} no está prestado a nadie.</translation>
    </message>
    <message>
        <source>{loaner} is promised to {call} from {begin} to {end}: choose other days, or call that reservation off.</source>
        <translation>{loaner} está prometido a {call} del {begin} al {end}: elija otros días o anule esa reserva.</translation>
    </message>
    <message>
        <source>{loaner} is reserved for {call}.</source>
        <translation>{loaner} está reservado para {call}.</translation>
    </message>
    <message>
        <source>{loaner} is still with the customer: take it back first.</source>
        <translation>{loaner} sigue en casa del cliente: recójalo antes.</translation>
    </message>
    <message>
        <source>{loaner} is with the customer of {call} until {end}: it can be kept from that day on.</source>
        <translation>{loaner} está con el cliente de {call} hasta el {end}: se puede guardar desde ese día.</translation>
    </message>
    <message>
        <source>{loan} has a deposit already: void its receipt first.</source>
        <translation>{loan} ya tiene un depósito: anule antes su recibo.</translation>
    </message>
    <message>
        <source>{loan}: no reminder is due today.</source>
        <translation>{loan}: hoy no toca ningún aviso.</translation>
    </message>
    <message>
        <source>{loan}: the deposit was given back or kept, or the loan is over. Give it back instead.</source>
        <translation>{loan}: el depósito se devolvió o retuvo, o el préstamo ha terminado. Devuélvalo en su lugar.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} asked for this or chose the quotes: somebody else approves it for finance.</source>
        <translation>{name} lo solicitó o eligió las ofertas: lo aprueba otra persona por finanzas.</translation>
    </message>
    <message>
        <source>{name} assessed it or had the tool: somebody else approves.</source>
        <translation>{name} lo valoró o tenía la herramienta: aprueba otra persona.</translation>
    </message>
    <message>
        <source>{name} belongs to this branch already.</source>
        <translation>{name} ya pertenece a esta sucursal.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} cannot be written: a folder has this name.</source>
        <translation>No se puede escribir {name}: una carpeta tiene ese nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk can only be read.</source>
        <translation>No se puede escribir {name}: el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name holds a sign that no file here may have in its name, such as a colon or a question mark.</source>
        <translation>No se puede escribir {name}: el nombre lleva un signo que este ordenador no admite en nombres de archivo, como dos puntos o un signo de interrogación.</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name is too long.</source>
        <translation>No se puede escribir {name}: el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: there is no such folder.</source>
        <translation>No se puede escribir {name}: la carpeta no existe.</translation>
    </message>
    <message>
        <source>{name} cannot be written: you may not write in this folder, or another program has the file open.</source>
        <translation>No se puede escribir {name}: no tiene permiso en esa carpeta, u otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {trouble}.</source>
        <translation>No se puede escribir {name}: {trouble}.</translation>
    </message>
    <message>
        <source>{name} collected it: somebody else accepts it.</source>
        <translation>Lo cobró {name}: debe recibirlo otra persona.</translation>
    </message>
    <message>
        <source>{name} collected it: somebody else voids it.</source>
        <translation>{name} lo cobró: lo anula otra persona.</translation>
    </message>
    <message>
        <source>{name} confirms this. Where the card was signed instead, whoever hands out tools says so.</source>
        <translation>Esto lo confirma {name}. Si se firmó la ficha, lo dice quien entrega herramientas.</translation>
    </message>
    <message>
        <source>{name} counted first: somebody else counts again.</source>
        <translation>{name} contó primero: cuenta otra persona.</translation>
    </message>
    <message>
        <source>{name} counted: somebody else approves the differences.</source>
        <translation>{name} contó: las diferencias las aprueba otra persona.</translation>
    </message>
    <message>
        <source>{name} decides on this, or whoever hands it over.</source>
        <translation>Esto lo decide {name} o quien la entrega.</translation>
    </message>
    <message>
        <source>{name} did the work: somebody else evaluates it.</source>
        <translation>{name} hizo el trabajo: lo evalúa otra persona.</translation>
    </message>
    <message>
        <source>{name} does not work for the branch {branch}.</source>
        <translation>{name} no trabaja para la sucursal {branch}.</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name} ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>{name} does not work here any more: dispatch {call} again.</source>
        <translation>{name} ya no trabaja aquí: despache {call} de nuevo.</translation>
    </message>
    <message>
        <source>{name} had a hand in this purchase already: somebody else approves it as supervisor.</source>
        <translation>{name} ya intervino en esta compra: la aprueba otra persona como supervisor.</translation>
    </message>
    <message>
        <source>{name} had the tool: somebody else assesses this.</source>
        <translation>{name} tenía la herramienta: lo valora otra persona.</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>{name} ya la tiene.</translation>
    </message>
    <message>
        <source>{name} has it in custody and hands it over.</source>
        <translation>La tiene a su cargo {name}, que la entrega.</translation>
    </message>
    <message>
        <source>{name} has it in custody and reports it, or whoever hands out tools.</source>
        <translation>Da parte {name}, que la tiene a su cargo, o quien entrega herramientas.</translation>
    </message>
    <message>
        <source>{name} has it in custody: somebody else takes it back.</source>
        <translation>{name} la tiene a su cargo: la recoge otra persona.</translation>
    </message>
    <message>
        <source>{name} has left the centre.</source>
        <translation>{name} ya no trabaja en el centro.</translation>
    </message>
    <message>
        <source>{name} has this open, {desk}</source>
        <translation>{name} lo tiene abierto, {desk}</translation>
    </message>
    <message>
        <source>{name} holds a program (macros). It is not kept; save it without macros first.</source>
        <translation>{name} contiene un programa (macros). No se guarda; guárdelo antes sin macros.</translation>
    </message>
    <message>
        <source>{name} is attached here already, as {other}.</source>
        <translation>{name} ya está adjuntado aquí, como {other}.</translation>
    </message>
    <message>
        <source>{name} is changing this, {desk}</source>
        <translation>{name} lo está cambiando, {desk}</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be kept.</source>
        <translation>{name} está dañado y no se puede guardar.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is named for no further branch.</source>
        <translation>{name} no está designado para ninguna otra sucursal.</translation>
    </message>
    <message>
        <source>{name} is no file. Attach the files in a folder one by one.</source>
        <translation>{name} no es un archivo. Adjunte los archivos de una carpeta uno a uno.</translation>
    </message>
    <message>
        <source>{name} is no technician.</source>
        <translation>{name} no es técnico.</translation>
    </message>
    <message>
        <source>{name} is not at work.</source>
        <translation>{name} no está de servicio.</translation>
    </message>
    <message>
        <source>{name} is not kept yet; attach it again.</source>
        <translation>{name} aún no está guardado; adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not named for this branch.</source>
        <translation>{name} no está asignado a esta sucursal.</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not kept here. Kept are PDF, PNG, JPEG, WebP and HEIC pictures, text, CSV, Excel (xlsx), Word (docx) and e-mail (eml) files.</source>
        <translation>{name} es de una clase que aquí no se guarda. Se guardan PDF, imágenes PNG, JPEG, WebP y HEIC, y archivos de texto, CSV, Excel (xlsx), Word (docx) y correo (eml).</translation>
    </message>
    <message>
        <source>{name} is too large: at most {most} MB.</source>
        <translation>{name} es demasiado grande: como máximo {most} MB.</translation>
    </message>
    <message>
        <source>{name} is {width} × {height} dots large: too large to be shown. Make the picture smaller first.</source>
        <translation>{name} mide {width} × {height} puntos: demasiado grande para mostrarla. Reduzca antes la imagen.</translation>
    </message>
    <message>
        <source>{name} issued it: somebody else credits it.</source>
        <translation>{name} la emitió: la rectifica otra persona.</translation>
    </message>
    <message>
        <source>{name} may not do this: "{step}" needs a right that their role does not have.</source>
        <translation>{name} no puede hacerlo: «{step}» exige un permiso que su función no tiene.</translation>
    </message>
    <message>
        <source>{name} may not look at the branch {branch}.</source>
        <translation>{name} no puede ver la sucursal {branch}.</translation>
    </message>
    <message>
        <source>{name} proposed it or led the appraisal: somebody else approves.</source>
        <translation>{name} lo propuso o dirigió el peritaje: lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>{name} sent these goods or counted them in: somebody else writes off what is missing.</source>
        <translation>{name} envió o contó esta mercancía: lo que falta lo da de baja otra persona.</translation>
    </message>
    <message>
        <source>{name} still holds {things}.</source>
        <translation>{name} aún tiene {things}.</translation>
    </message>
    <message>
        <source>{name} was not kept: {trouble}.</source>
        <translation>{name} no se guardó: {trouble}.</translation>
    </message>
    <message>
        <source>{name} will visit you on {day} at {time} to look at the units and to answer your questions. For another time please call {phone}.</source>
        <translation>{name} le visitará el {day} a las {time} para revisar los equipos y responder a sus preguntas. Si prefiere otra hora, llámenos al {phone}.</translation>
    </message>
    <message>
        <source>{name} worked on it: whoever repaired it cannot inspect it.</source>
        <translation>{name} trabajó en él: quien repara no puede inspeccionar.</translation>
    </message>
    <message>
        <source>{name} would become enormous when it is opened. It is not kept.</source>
        <translation>{name} se volvería enorme al abrirlo. No se guarda.</translation>
    </message>
    <message>
        <source>{name}, {branch}: person and branch</source>
        <translation>{name}, {branch}: persona y sucursal</translation>
    </message>
    <message>
        <source>{name}: nothing to show in this centre</source>
        <translation>{name}: nada que mostrar en este centro</translation>
    </message>
    <message>
        <source>{number} came back without signature and without a reason.</source>
        <translation>{number} volvió sin firma y sin motivo.</translation>
    </message>
    <message>
        <source>{number} is "{state}" and something that belongs to it is missing.</source>
        <translation>{number} está «{state}» y le falta algo que le corresponde.</translation>
    </message>
    <message>
        <source>{number} is "{state}" where it was sent and "{there}" where it arrives.</source>
        <translation>{number} está "{state}" donde salió y "{there}" donde llega.</translation>
    </message>
    <message>
        <source>{number} is newer and applied already.</source>
        <translation>{number} es más reciente y ya se aplicó.</translation>
    </message>
    <message>
        <source>{number} is said to be with {here}, but was last given to {there}.</source>
        <translation>{number} figura en poder de {here}, pero se entregó por última vez a {there}.</translation>
    </message>
    <message>
        <source>{number} is still on the bench.</source>
        <translation>{number} sigue en el banco de trabajo.</translation>
    </message>
    <message>
        <source>{number} stands where {wanted} should.</source>
        <translation>Figura {number} donde debería estar {wanted}.</translation>
    </message>
    <message>
        <source>{number} was counted twice or approved by the same person.</source>
        <translation>A {number} lo contó dos veces o lo aprobó la misma persona.</translation>
    </message>
    <message>
        <source>{number} was erased together with the data of its customer.</source>
        <translation>{number} se borró junto con los datos de su cliente.</translation>
    </message>
    <message>
        <source>{number} was inspected by somebody who worked on it.</source>
        <translation>{number} fue inspeccionado por alguien que trabajó en él.</translation>
    </message>
    <message>
        <source>{number} was issued {count} times.</source>
        <translation>{number} se emitió {count} veces.</translation>
    </message>
    <message>
        <source>{number}, copy for the customer. Take it back and void it, or record a signed loss declaration.</source>
        <translation>{number}, copia del cliente. Recójala y anúlela, o registre una declaración de pérdida firmada.</translation>
    </message>
    <message>
        <source>{number}, passed.</source>
        <translation>{number}, superada.</translation>
    </message>
    <message>
        <source>{number}, taken back and struck out.</source>
        <translation>{number}, recogido y tachado.</translation>
    </message>
    <message>
        <source>{number}: more was received than stands on the goods-in notes.</source>
        <translation>{number}: se recibió más de lo que dicen las notas de entrada.</translation>
    </message>
    <message>
        <source>{number}: somebody other than {repairer} inspects the goods.</source>
        <translation>{number}: debe inspeccionarlo alguien distinto de {repairer}.</translation>
    </message>
    <message>
        <source>{number}: what came in is worth {here}, the ledger says {there}.</source>
        <translation>{number}: lo recibido vale {here}, el libro dice {there}.</translation>
    </message>
    <message>
        <source>{number}: what the rate makes more or less does not follow from its lines.</source>
        <translation>{number}: la diferencia de cambio no se sigue de sus líneas.</translation>
    </message>
    <message>
        <source>{number}: your role may not see what stands on this paper.</source>
        <translation>{number}: su función no puede ver lo que dice este documento.</translation>
    </message>
    <message>
        <source>{number}: {here} of {item} received, the ledger says {there}.</source>
        <translation>{number}: {here} de {item} recibidos, el libro dice {there}.</translation>
    </message>
    <message>
        <source>{number}: {loaner} is kept for this job. Call it off.</source>
        <translation>{number}: {loaner} está guardado para este trabajo. Anule la reserva.</translation>
    </message>
    <message>
        <source>{number}: {loaner} is still with the customer. Take it back, or declare it lost.</source>
        <translation>{number}: {loaner} sigue en casa del cliente. Recójalo o declárelo perdido.</translation>
    </message>
    <message>
        <source>{number}: {loaner}.</source>
        <translation>{number}: {loaner}.</translation>
    </message>
    <message>
        <source>{number}: {name} signed and showed who they are.</source>
        <translation>{number}: {name} firmó y se identificó.</translation>
    </message>
    <message>
        <source>{number}: {name} still has {amount}.</source>
        <translation>{number}: {name} aún tiene {amount}.</translation>
    </message>
    <message>
        <source>{n} / {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>{n} approved purchases to order</source>
        <translation>{n} compras aprobadas por pedir</translation>
    </message>
    <message>
        <source>{n} at customers</source>
        <translation>{n} en casa de clientes</translation>
    </message>
    <message>
        <source>{n} attachment is beside it.</source>
        <translation>Hay {n} adjunto al lado.</translation>
    </message>
    <message>
        <source>{n} attachments are beside it.</source>
        <translation>Hay {n} adjuntos al lado.</translation>
    </message>
    <message>
        <source>{n} available</source>
        <translation>{n} disponibles</translation>
    </message>
    <message>
        <source>{n} back</source>
        <translation>{n} devueltas</translation>
    </message>
    <message>
        <source>{n} backup</source>
        <translation>{n} copia</translation>
    </message>
    <message>
        <source>{n} backups</source>
        <translation>{n} copias</translation>
    </message>
    <message>
        <source>{n} below minimum</source>
        <translation>{n} por debajo del mínimo</translation>
    </message>
    <message>
        <source>{n} call</source>
        <translation>{n} llamada</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} llamadas</translation>
    </message>
    <message>
        <source>{n} calls to assess</source>
        <translation>{n} llamadas por valorar</translation>
    </message>
    <message>
        <source>{n} calls to dispatch</source>
        <translation>{n} llamadas por asignar</translation>
    </message>
    <message>
        <source>{n} calls to sign off</source>
        <translation>{n} llamadas por dar visto bueno</translation>
    </message>
    <message>
        <source>{n} calls to visit</source>
        <translation>{n} llamadas por visitar</translation>
    </message>
    <message>
        <source>{n} cash receipts to count and take</source>
        <translation>{n} recibos por contar y recibir</translation>
    </message>
    <message>
        <source>{n} cash receipts to hand over</source>
        <translation>{n} recibos por entregar</translation>
    </message>
    <message>
        <source>{n} confirmed deed of branch {branch} came after the backup and will not be there any more.</source>
        <translation>{n} acto confirmado de la sucursal {branch} es posterior a la copia y dejará de estar.</translation>
    </message>
    <message>
        <source>{n} confirmed deeds of branch {branch} came after the backup and will not be there any more.</source>
        <translation>{n} actos confirmados de la sucursal {branch} son posteriores a la copia y dejarán de estar.</translation>
    </message>
    <message>
        <source>{n} counts to approve</source>
        <translation>{n} recuentos por aprobar</translation>
    </message>
    <message>
        <source>{n} counts to do a second time</source>
        <translation>{n} recuentos por repetir</translation>
    </message>
    <message>
        <source>{n} customers to remind of a loaner</source>
        <translation>{n} clientes por avisar de un préstamo</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} deed</source>
        <translation>{n} acto</translation>
    </message>
    <message>
        <source>{n} deeds</source>
        <translation>{n} actos</translation>
    </message>
    <message>
        <source>{n} deposits to give back</source>
        <translation>{n} depósitos por devolver</translation>
    </message>
    <message>
        <source>{n} disposals to approve</source>
        <translation>{n} bajas por aprobar</translation>
    </message>
    <message>
        <source>{n} due within the hour</source>
        <translation>{n} vencen en una hora</translation>
    </message>
    <message>
        <source>{n} expiry notices to send</source>
        <translation>{n} avisos por enviar</translation>
    </message>
    <message>
        <source>{n} expiry notices to write</source>
        <translation>{n} avisos por escribir</translation>
    </message>
    <message>
        <source>{n} file is attached</source>
        <translation>{n} archivo adjuntado</translation>
    </message>
    <message>
        <source>{n} file that belonged to no record was removed.</source>
        <translation>Se quitó {n} archivo que no pertenecía a ningún registro.</translation>
    </message>
    <message>
        <source>{n} files are attached</source>
        <translation>{n} archivos adjuntados</translation>
    </message>
    <message>
        <source>{n} files that belonged to no record were removed.</source>
        <translation>Se quitaron {n} archivos que no pertenecían a ningún registro.</translation>
    </message>
    <message>
        <source>{n} for finance</source>
        <translation>{n} para finanzas</translation>
    </message>
    <message>
        <source>{n} for the supervisor</source>
        <translation>{n} para el supervisor</translation>
    </message>
    <message>
        <source>{n} form</source>
        <translation>{n} formulario</translation>
    </message>
    <message>
        <source>{n} forms</source>
        <translation>{n} formularios</translation>
    </message>
    <message>
        <source>{n} forms were not saved when the program ended</source>
        <translation>{n} formularios quedaron sin guardar al terminar el programa</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>{n} libres</translation>
    </message>
    <message>
        <source>{n} goods on your bench</source>
        <translation>{n} productos en su banco</translation>
    </message>
    <message>
        <source>{n} goods to inspect</source>
        <translation>{n} productos por inspeccionar</translation>
    </message>
    <message>
        <source>{n} goods wait for the bench</source>
        <translation>{n} productos esperan banco</translation>
    </message>
    <message>
        <source>{n} in time</source>
        <translation>{n} a tiempo</translation>
    </message>
    <message>
        <source>{n} in work</source>
        <translation>{n} en reparación</translation>
    </message>
    <message>
        <source>{n} inspected</source>
        <translation>{n} inspeccionados</translation>
    </message>
    <message>
        <source>{n} invoices not paid in time</source>
        <translation>{n} facturas no pagadas a tiempo</translation>
    </message>
    <message>
        <source>{n} invoices of which money goes back</source>
        <translation>{n} facturas con dinero por devolver</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} con retraso</translation>
    </message>
    <message>
        <source>{n} lent</source>
        <translation>{n} prestados</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} línea</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <source>{n} loaners that you reserved are here</source>
        <translation>{n} equipos que reservó están aquí</translation>
    </message>
    <message>
        <source>{n} loaners that you reserved are not here in time</source>
        <translation>{n} equipos que reservó no están a tiempo</translation>
    </message>
    <message>
        <source>{n} loaners to inspect</source>
        <translation>{n} préstamos por inspeccionar</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n} perdidos</translation>
    </message>
    <message>
        <source>{n} more parts carry less and are not drawn.</source>
        <translation>Otras {n} piezas mueven menos y no se dibujan.</translation>
    </message>
    <message>
        <source>{n} more parts carry less and are not listed.</source>
        <translation>Otras {n} piezas mueven menos y no se listan.</translation>
    </message>
    <message>
        <source>{n} new rights that no role has</source>
        <translation>{n} permisos nuevos que ningún rol tiene</translation>
    </message>
    <message>
        <source>{n} not</source>
        <translation>{n} no</translation>
    </message>
    <message>
        <source>{n} not ready</source>
        <translation>{n} sin terminar</translation>
    </message>
    <message>
        <source>{n} notes of goods without a cost</source>
        <translation>{n} entradas de mercancía sin coste</translation>
    </message>
    <message>
        <source>{n} of {all} checks do not hold in {path}.</source>
        <translation>{n} de {all} comprobaciones de {path} no se cumplen.</translation>
    </message>
    <message>
        <source>{n} of {all} checks does not hold in {path}.</source>
        <translation>{n} de {all} comprobaciones de {path} no se cumple.</translation>
    </message>
    <message>
        <source>{n} of {all} points still block this</source>
        <translation>{n} de {all} puntos aún lo impiden</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>{n} orders that are late</source>
        <translation>{n} pedidos con retraso</translation>
    </message>
    <message>
        <source>{n} orders to send</source>
        <translation>{n} pedidos por enviar</translation>
    </message>
    <message>
        <source>{n} out of stock</source>
        <translation>{n} sin existencias</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} vencidos</translation>
    </message>
    <message>
        <source>{n} overdue for calibration</source>
        <translation>{n} con la calibración vencida</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} página</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>{n} paper</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <source>{n} paper went to the printer</source>
        <translation>{n} documento enviado a la impresora</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <source>{n} papers went to the printer</source>
        <translation>{n} documentos enviados a la impresora</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} en pausa</translation>
    </message>
    <message>
        <source>{n} purchases to approve as supervisor</source>
        <translation>{n} compras por aprobar como supervisor</translation>
    </message>
    <message>
        <source>{n} purchases to approve for finance</source>
        <translation>{n} compras por aprobar por finanzas</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} listos</translation>
    </message>
    <message>
        <source>{n} ready to return</source>
        <translation>{n} por entregar</translation>
    </message>
    <message>
        <source>{n} reminder written</source>
        <translation>{n} aviso escrito</translation>
    </message>
    <message>
        <source>{n} reminders written</source>
        <translation>{n} avisos escritos</translation>
    </message>
    <message>
        <source>{n} reports on tools to approve</source>
        <translation>{n} partes de herramientas por aprobar</translation>
    </message>
    <message>
        <source>{n} reports on tools to assess</source>
        <translation>{n} partes de herramientas por valorar</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} permiso</translation>
    </message>
    <message>
        <source>{n} rights</source>
        <translation>{n} permisos</translation>
    </message>
    <message>
        <source>{n} row exported to {file}</source>
        <translation>{n} fila exportada a {file}</translation>
    </message>
    <message>
        <source>{n} row selected</source>
        <translation>{n} fila elegida</translation>
    </message>
    <message>
        <source>{n} rows exported to {file}</source>
        <translation>{n} filas exportadas a {file}</translation>
    </message>
    <message>
        <source>{n} rows selected</source>
        <translation>{n} filas elegidas</translation>
    </message>
    <message>
        <source>{n} services to invoice</source>
        <translation>{n} servicios por facturar</translation>
    </message>
    <message>
        <source>{n} stand in other views.</source>
        <translation>Hay {n} en otras vistas.</translation>
    </message>
    <message>
        <source>{n} stands in other views.</source>
        <translation>Hay {n} en otras vistas.</translation>
    </message>
    <message>
        <source>{n} sum of money: as it was written.</source>
        <translation>{n} suma de dinero: como se escribió.</translation>
    </message>
    <message>
        <source>{n} sums of money: as they were written.</source>
        <translation>{n} sumas de dinero: como se escribieron.</translation>
    </message>
    <message>
        <source>{n} table, {rows} rows: as many as were written.</source>
        <translation>{n} tabla, {rows} filas: tantas como se escribieron.</translation>
    </message>
    <message>
        <source>{n} tables, {rows} rows: as many as were written.</source>
        <translation>{n} tablas, {rows} filas: tantas como se escribieron.</translation>
    </message>
    <message>
        <source>{n} things to mend before saving</source>
        <translation>Hay {n} cosas que corregir antes de guardar</translation>
    </message>
    <message>
        <source>{n} to approve</source>
        <translation>{n} por aprobar</translation>
    </message>
    <message>
        <source>{n} to count in</source>
        <translation>{n} por contar a la entrada</translation>
    </message>
    <message>
        <source>{n} to issue</source>
        <translation>{n} por entregar</translation>
    </message>
    <message>
        <source>{n} to remind</source>
        <translation>{n} por avisar</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} por enviar</translation>
    </message>
    <message>
        <source>{n} tools to calibrate</source>
        <translation>{n} herramientas por calibrar</translation>
    </message>
    <message>
        <source>{n} tools to confirm</source>
        <translation>{n} herramientas por confirmar</translation>
    </message>
    <message>
        <source>{n} transfers to count in</source>
        <translation>{n} traspasos por contar a la entrada</translation>
    </message>
    <message>
        <source>{n} transfers to send</source>
        <translation>{n} traspasos por enviar</translation>
    </message>
    <message>
        <source>{n} transfers with differences</source>
        <translation>{n} traspasos con diferencias</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} equipo</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} equipos</translation>
    </message>
    <message>
        <source>{n} units to appraise</source>
        <translation>{n} equipos por peritar</translation>
    </message>
    <message>
        <source>{n} visit</source>
        <translation>{n} visita</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} visitas</translation>
    </message>
    <message>
        <source>{n} vouchers that came back unsigned</source>
        <translation>{n} vales devueltos sin firmar</translation>
    </message>
    <message>
        <source>{n} vouchers that you carry</source>
        <translation>{n} vales en su poder</translation>
    </message>
    <message>
        <source>{n} vouchers to file</source>
        <translation>{n} vales por archivar</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n} window has changes that are not stored</source>
        <translation>{n} ventana tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>{n} windows have changes that are not stored</source>
        <translation>{n} ventanas tienen cambios sin guardar</translation>
    </message>
    <message>
        <source>{n} with differences</source>
        <translation>{n} con diferencias</translation>
    </message>
    <message>
        <source>{n} written off</source>
        <translation>{n} dadas de baja</translation>
    </message>
    <message>
        <source>{open} open, {all} in all</source>
        <translation>{open} pendientes, {all} en total</translation>
    </message>
    <message>
        <source>{parts}: write down what was used, give back the rest.</source>
        <translation>{parts}: anote lo usado y devuelva el resto.</translation>
    </message>
    <message>
        <source>{part} is "{state}" already.</source>
        <translation>{part} ya está en «{state}».</translation>
    </message>
    <message>
        <source>{part}: less than that is still out.</source>
        <translation>{part}: queda fuera menos que eso.</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is closed to you.</source>
        <translation>No se puede leer {path}: no tiene acceso.</translation>
    </message>
    <message>
        <source>{path} does not say on which server the centre stands. Connect this desk again: backoffice connect.</source>
        <translation>{path} no dice en qué servidor está el centro. Conecte de nuevo este puesto: backoffice connect.</translation>
    </message>
    <message>
        <source>{path} holds no heads of a trail.</source>
        <translation>{path} no contiene sellos de un registro.</translation>
    </message>
    <message>
        <source>{path} holds no secret key.</source>
        <translation>{path} no contiene ninguna clave secreta.</translation>
    </message>
    <message>
        <source>{path} is no database of Backoffice.</source>
        <translation>{path} no es una base de datos de Backoffice.</translation>
    </message>
    <message>
        <source>{path} is there already. A key is never written over another one.</source>
        <translation>{path} ya existe. Una clave nunca se escribe encima de otra.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <translation>{person}: {state}</translation>
    </message>
    <message>
        <source>{price} an hour</source>
        <translation>{price} por hora</translation>
    </message>
    <message>
        <source>{quantity} of {substitute} cannot be told out in whole thousandths.</source>
        <translation>{quantity} de {substitute} no da milésimas enteras.</translation>
    </message>
    <message>
        <source>{record} in the state "{state}": {kept} are counted, {there} are there (branch {branch}).</source>
        <translation>{record} en estado «{state}»: se cuentan {kept}, hay {there} (sucursal {branch}).</translation>
    </message>
    <message>
        <source>{record} is saved</source>
        <translation>{record} está guardado</translation>
    </message>
    <message>
        <source>{record} {id} is "{state}" and is counted wrongly among the open ones.</source>
        <translation>{record} {id} está «{state}» y se cuenta mal entre los abiertos.</translation>
    </message>
    <message>
        <source>{record} {id} is in a state that is not known: {state}.</source>
        <translation>{record} {id} está en un estado desconocido: {state}.</translation>
    </message>
    <message>
        <source>{record} {id} is not found by its telephone number.</source>
        <translation>{record} {id} no se encuentra por su teléfono.</translation>
    </message>
    <message>
        <source>{record} {id} is not found by what stands in it.</source>
        <translation>{record} {id} no se encuentra por lo que contiene.</translation>
    </message>
    <message>
        <source>{record} {id} is sorted wrongly by {column}.</source>
        <translation>{record} {id} está mal ordenado por {column}.</translation>
    </message>
    <message>
        <source>{record} {id} is to be paid and was never queued.</source>
        <translation>{record} {id} es de pago y nunca entró en la cola.</translation>
    </message>
    <message>
        <source>{record} {id} was changed without a deed: {columns}.</source>
        <translation>{record} {id} se cambió sin acto: {columns}.</translation>
    </message>
    <message>
        <source>{record} {id} was entered without a deed.</source>
        <translation>{record} {id} se introdujo sin acto.</translation>
    </message>
    <message>
        <source>{record} {id} was removed without a deed.</source>
        <translation>{record} {id} se eliminó sin acto.</translation>
    </message>
    <message>
        <source>{record} {id}: something was taken out of the trail without a deed.</source>
        <translation>{record} {id}: se quitó algo del registro sin un acto.</translation>
    </message>
    <message>
        <source>{record} {id}: {column} is "{here}" and should be "{there}".</source>
        <translation>{record} {id}: {column} es «{here}» y debería ser «{there}».</translation>
    </message>
    <message>
        <source>{record} {record_id} leads to a {parent} that is not there.</source>
        <translation>{record} {record_id} remite a un {parent} que no existe.</translation>
    </message>
    <message>
        <source>{record} {record_id}: the reason for passing "{condition}" is not the one of its deed.</source>
        <translation>{record} {record_id}: el motivo para pasar «{condition}» no es el de su acto.</translation>
    </message>
    <message>
        <source>{record}: {step}</source>
        <translation>{record}: {step}</translation>
    </message>
    <message>
        <source>{record}: {step}, now "{state}"</source>
        <translation>{record}: {step}, ahora «{state}»</translation>
    </message>
    <message>
        <source>{register}, printed</source>
        <translation>{register}, impreso</translation>
    </message>
    <message>
        <source>{repairer} repaired it, {inspector} inspected it.</source>
        <translation>Lo reparó {repairer}, lo inspeccionó {inspector}.</translation>
    </message>
    <message>
        <source>{rows} rows are too many to be sorted by "{column}": choose a smaller view first.</source>
        <translation>{rows} filas son demasiadas para ordenar por «{column}»: elija antes una vista más pequeña.</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>quedan {span}</translation>
    </message>
    <message>
        <source>{step} (Ctrl+Enter)</source>
        <translation>{step} (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>{step}: {n} record</source>
        <translation>{step}: {n} registro</translation>
    </message>
    <message>
        <source>{step}: {n} records</source>
        <translation>{step}: {n} registros</translation>
    </message>
    <message>
        <source>{substitute} is entered for {original} already.</source>
        <translation>{substitute} ya consta como sustituto de {original}.</translation>
    </message>
    <message>
        <source>{substitute} is not approved in place of {item}.</source>
        <translation>{substitute} no está aprobado en lugar de {item}.</translation>
    </message>
    <message>
        <source>{supplier} has given no quote for {item} that still holds.</source>
        <translation>{supplier} no tiene oferta válida para {item}.</translation>
    </message>
    <message>
        <source>{supplier} is not the cheapest for {item}: write the reason.</source>
        <translation>{supplier} no es el más barato para {item}: escriba el motivo.</translation>
    </message>
    <message>
        <source>{table}: {found} rows, the backup says {told}.</source>
        <translation>{table}: {found} filas; la copia indica {told}.</translation>
    </message>
    <message>
        <source>{title} has changes that are not stored yet.</source>
        <translation>{title} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>{title} is not saved: kept as a draft</source>
        <translation>{title} no se guardó: queda como borrador</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}, {count}</translation>
    </message>
    <message>
        <source>{title}, {count} open</source>
        <translation>{title}, {count} pendientes</translation>
    </message>
    <message>
        <source>{title}, {count} open, {late} late</source>
        <translation>{title}, {count} pendientes, {late} con retraso</translation>
    </message>
    <message>
        <source>{tool} cannot be handed over: {state}.</source>
        <translation>{tool} no se puede entregar: {state}.</translation>
    </message>
    <message>
        <source>{tool} waits for {name} to confirm it already.</source>
        <translation>{tool} ya espera la confirmación de {name}.</translation>
    </message>
    <message>
        <source>{tool} was due for calibration on {day}: have it calibrated first.</source>
        <translation>{tool} tenía que calibrarse el {day}: mándela calibrar primero.</translation>
    </message>
    <message>
        <source>{warehouse} belongs to another branch: that is a transfer.</source>
        <translation>{warehouse} es de otra sucursal: eso es un traslado entre sucursales.</translation>
    </message>
    <message>
        <source>{warehouse} is closed.</source>
        <translation>{warehouse} está cerrado.</translation>
    </message>
    <message>
        <source>{warehouse} is no technician's bag.</source>
        <translation>{warehouse} no es el maletín de un técnico.</translation>
    </message>
    <message>
        <source>{warehouse} is not counted so: bags are checked, what is on its way is counted in.</source>
        <translation>{warehouse} no se cuenta así: las bolsas se revisan, lo que está de camino se cuenta a la entrada.</translation>
    </message>
    <message>
        <source>{what} costs more than can be right: check quantity and price.</source>
        <translation>{what} cuesta más de lo que puede ser: revise la cantidad y el precio.</translation>
    </message>
    <message>
        <source>{what} has a price below zero.</source>
        <translation>{what} tiene un precio inferior a cero.</translation>
    </message>
    <message>
        <source>{what} has another category than its paper, without a reason.</source>
        <translation>{what} tiene otra categoría que su documento, sin motivo.</translation>
    </message>
    <message>
        <source>{what} has another category than the job: write the reason.</source>
        <translation>{what} tiene otra categoría que el trabajo: escriba el motivo.</translation>
    </message>
    <message>
        <source>{what} has another category than the repair card: write the reason.</source>
        <translation>{what} tiene otra categoría que la tarjeta: escriba el motivo.</translation>
    </message>
    <message>
        <source>{what} has another category than the voucher: write the reason.</source>
        <translation>{what} tiene otra categoría que el vale: escriba el motivo.</translation>
    </message>
    <message>
        <source>{what} is followed by serial number: ask for whole pieces, at most 99.</source>
        <translation>{what} se sigue por número de serie: pida unidades enteras, como máximo 99.</translation>
    </message>
    <message>
        <source>{what} is followed by serial number: one for each piece, {count} here.</source>
        <translation>{what} se sigue por número de serie: uno por unidad; aquí hay {count}.</translation>
    </message>
    <message>
        <source>{what} is not followed by serial number.</source>
        <translation>{what} no se sigue por número de serie.</translation>
    </message>
    <message>
        <source>{what}: {free} free in {warehouse}, no more.</source>
        <translation>{what}: {free} libres en {warehouse}, no más.</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. Both of you changed some of it: choose before you save.</source>
        <translation>{who} cambió: {fields}. Ambos cambiaron parte de ello: elija antes de guardar.</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. What you typed is kept: look again, then press once more.</source>
        <translation>{who} cambió: {fields}. Lo que usted escribió se conserva: revíselo y pulse otra vez.</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. What you typed is kept; save to store it.</source>
        <translation>{who} cambió: {fields}. Lo que usted escribió se conserva; guárdelo.</translation>
    </message>
    <message>
        <source>{who} may do more with {table} than the program gives: {verb}.</source>
        <translation>{who} puede hacer con {table} más de lo que da el programa: {verb}.</translation>
    </message>
    <message>
        <source>{who} wrote: {value}</source>
        <translation>{who} escribió: {value}</translation>
    </message>
    <message>
        <source>{worked}, charged {charged}</source>
        <translation>{worked}, cobrados {charged}</translation>
    </message>
    <message>
        <source>{zone}, within {hours} h</source>
        <translation>{zone}, en {hours} h</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
</context>
</TS>
