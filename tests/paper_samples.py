"""Believable papers of every kind in the three languages: for the tests and for pictures of what is printed."""

import copy
import zlib
from base64 import b64encode
from collections.abc import Callable
from struct import pack
from typing import Any

import count_samples
import loan_samples
import purchase_samples
import stock_samples


def _logo() -> str:
    """A small mark, drawn here so that no file is needed: a ring with a wave in petrol."""
    side, rows = 96, bytearray()
    for y in range(side):
        rows.append(0)
        for x in range(side):
            far = ((x - 47.5) ** 2 + (y - 47.5) ** 2) ** 0.5
            wave = abs(y - 50 - 9 * ((x - 20) % 28 - 14) * (14 - abs((x - 20) % 28 - 14)) / 50) < 5
            dark = 38 <= far <= 46 or (far < 34 and wave)
            rows += b"\x0b\x65\x72" if dark else b"\xff\xff\xff"

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    header = pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b64encode(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b"")).decode()


LOGO = _logo()

HOUSES: dict[str, dict[str, Any]] = {
    "en": {"name": "Harbour Service Centre", "branch": "Dublin branch", "address": "88 Customs House Quay, Dublin D01 K5X2", "phone": "01 637 8220",
           "email": "service@harbour.example", "tax_number": "IE 6388047V", "account": "Account IE29 AIBK 9311 5212 3456 78, Harbour Service Centre.",
           "registration": "Harbour Service Centre Ltd, registered in Dublin, no. 412 907.", "logo": LOGO},
    "zh": {"name": "海湾服务中心", "branch": "黄浦分公司", "address": "上海市黄浦区外马路 88 号 200010", "phone": "021 6378 2200",
           "email": "service@harbour.example", "tax_number": "91310101MA1K3XJ27Q", "account": "账号 4402 1180 9008 3561，中国工商银行黄浦支行。",
           "registration": "海湾服务中心有限公司，统一社会信用代码 91310101MA1K3XJ27Q。", "logo": LOGO},
    "es": {"name": "Centro de servicio Bahía", "branch": "Sucursal Valencia", "address": "Avenida del Puerto 88, 46023 Valencia", "phone": "963 445 200",
           "email": "servicio@bahia.example", "tax_number": "B97412285", "account": "Cuenta ES91 2100 0418 4502 0005 1332, Centro de servicio Bahía.",
           "registration": "Centro de servicio Bahía S.L., CIF B97412285, Registro Mercantil de Valencia.", "logo": LOGO},
}


def voucher(language: str) -> dict[str, Any]:
    texts: dict[str, dict[str, Any]] = {
        "en": {"number": "V-DB25-00951", "call": "C-DB25-01038", "currency": "EUR",
               "customer": {"name": "Helen Cartwright", "phone": "087 198 7723", "address": "Flat 7, 211 Merrion Road, Ballsbridge, Dublin D04 T2P8"},
               "unit": {"model": "Washing machine WX-8", "serial": "WX8-2208-44107"},
               "technician": {"name": "Brendan O'Hara", "badge": "0417"},
               "fault": "The drum does not turn and there is a smell of rubber. It began yesterday evening in the middle of a wash; the water is still in the "
                        "machine. Mrs Cartwright has switched it off and closed the tap.",
               "tools": ["Multimeter", "Belt gauge", "Wet vacuum cleaner"], "parts": ["Drive belt 1270 J5", "Brush set, pair", "Control board WX-8B"],
               "lines": [("L-120", "Labour on site, first hour", "A paid", "labour is not covered after 12 months", 1000, "h", 6800),
                         ("BLT-WX8", "Drive belt 1270 J5", "A paid", "wearing part", 1000, "", 2450),
                         ("PCB-WX8B", "Control board (if replaced)", "C free", "main component, 36 months, until 12 Mar 2027", 1000, "", 0)]},
        "zh": {"number": "V-HP25-00987", "call": "C-HP25-01042", "currency": "CNY",
               "customer": {"name": "王伟", "phone": "137 6120 9938", "address": "黄浦区打浦路 88 弄 12 号 1503 室（门禁 2288）"},
               "unit": {"model": "双门冰箱 BCD-260", "serial": "BC260-2409-118834"},
               "technician": {"name": "周海涛", "badge": "0388"},
               "fault": "冷藏室不制冷，压缩机不启动。昨晚开始，冷冻室正常。客户已断电十分钟并清洁冷凝器，无变化。",
               "tools": ["万用表", "真空泵", "R600a 检漏仪"], "parts": ["启动器 PTC-15", "压缩机 QD75"],
               "lines": [("L-120", "上门检修工时", "C free", "整机保修 24 个月，至 2026-03-12", 1000, "小时", 0),
                         ("CMP-QD75", "压缩机 QD75", "C free", "主要部件保修 36 个月，至 2027-03-12", 1000, "", 0),
                         ("SEA-260D", "门封条（如更换）", "A paid", "保修 12 个月，已于 2025-03-12 届满", 1000, "", 1850)]},
        "es": {"number": "V-VA25-00544", "call": "C-VA25-00618", "currency": "EUR",
               "customer": {"name": "García Hermanos S.L.", "phone": "963 870 114", "address": "Restaurante El Faro, Calle de la Reina 41, 46011 Valencia"},
               "unit": {"model": "Lavavajillas industrial LV-14", "serial": "LV14-2211-099381"},
               "technician": {"name": "Tomás Becker Ibáñez", "badge": "0112"},
               "fault": "No desagua; queda agua en la cuba al terminar el programa. Empezó ayer por la noche. Han limpiado el filtro y comprobado la manguera "
                        "sin ningún resultado; el restaurante abre a las 13:30.",
               "tools": ["Multímetro", "Aspirador de líquidos", "Juego de llaves"], "parts": ["Bomba de desagüe BD-40", "Filtro LV-14"],
               "lines": [("L-120", "Mano de obra a domicilio, primera hora", "B contract", "contrato de mantenimiento K-VA-0118", 1000, "h", 0),
                         ("BD-40", "Bomba de desagüe BD-40", "B contract", "piezas incluidas en el contrato", 1000, "", 0),
                         ("FLT-LV14", "Filtro LV-14", "A paid", "pieza de desgaste, no cubierta", 2000, "", 1980)]},
    }
    given = texts[language]
    lines = [{"code": code, "item": item, "coverage": coverage, "reason": reason, "quantity": quantity, "unit": unit, "amount": amount}
             for code, item, coverage, reason, quantity, unit, amount in given.pop("lines")]
    return {
        "house": HOUSES[language], **given, "lines": lines, "issued_at": "2025-11-18T10:25", "received_at": "2025-11-18T09:42",
        "arrive_by": "2025-11-18T15:42", "arrive_rule": {"words": "urban, {hours} h", "values": {"hours": 6}},
        "category": {"en": "A paid", "zh": "C free", "es": "B contract"}[language], "category_reason": "",
        "window_from": "2025-11-18T15:00", "window_to": "2025-11-18T15:40", "fee_announced_at": "2025-11-18T10:21",
        "fee_announced": {"en": 9250, "zh": 1850, "es": 1980}[language], "fee_table": "",
        "facts": [], "findings": [], "outcome": "", "repeat_of": {"zh": "C-HP25-00788"}.get(language, ""), "collected": None, "total": None}


def receipt(language: str) -> dict[str, Any]:
    texts: dict[str, dict[str, Any]] = {
        "en": {"number": "GR-DB25-00311", "call": "C-DB25-01038", "voucher": "V-DB25-00951", "currency": "EUR",
               "customer": {"name": "Helen Cartwright", "phone": "087 198 7723", "address": "Flat 7, 211 Merrion Road, Dublin D04 T2P8"},
               "taken_from": "At the customer's", "taken_by": {"name": "Brendan O'Hara", "badge": "0417"},
               "fault": "Drum does not turn, smell of rubber.", "limit": 8000, "above_limit": "Quote first, by telephone",
               "loaner": "L-014 Washing machine WX-6",
               "units": [{"name": "Washing machine WX-8", "serial": "WX8-2208-44107", "tag": "T-0588", "condition": "Scratch on the lid, left. Otherwise good.",
                          "accessories": ["inlet hose", "manual"], "value": "€480"},
                         {"name": "Transit bolts, set of 4", "serial": "", "tag": "T-0588-2", "condition": "complete", "accessories": [], "value": ""}],
               "storage_fee": 200},
        "zh": {"number": "GR-HP25-00312", "call": "C-HP25-01042", "voucher": "V-HP25-00987", "currency": "CNY",
               "customer": {"name": "王伟", "phone": "137 6120 9938", "address": "黄浦区打浦路 88 弄 12 号 1503 室"},
               "taken_from": "At the customer's", "taken_by": {"name": "周海涛", "badge": "0388"},
               "fault": "冷藏室不制冷，压缩机不启动。昨晚开始，冷冻室正常。", "limit": 0, "limit_note": "保修期内免费", "above_limit": "先报价，电话确认",
               "loaner": "L-003 冰箱 BC-90",
               "units": [{"name": "双门冰箱 BCD-260", "serial": "BC260-2409-118834", "tag": "T-0591", "condition": "门板右下角有凹痕，其余完好。",
                          "accessories": ["层架 3 块", "抽屉 2 个"], "value": "¥3,200"},
                         {"name": "冰箱钥匙", "serial": "", "tag": "T-0591-2", "condition": "完好", "accessories": [], "value": ""}], "storage_fee": 500},
        "es": {"number": "RR-VA25-00147", "call": "C-VA25-00618", "voucher": "V-VA25-00544", "currency": "EUR",
               "customer": {"name": "García Hermanos S.L.", "phone": "963 870 114", "address": "Calle de la Reina 41, 46011 Valencia"},
               "taken_from": "At the customer's", "taken_by": {"name": "Tomás Becker Ibáñez", "badge": "0112"},
               "fault": "No desagua; queda agua en la cuba al terminar.", "limit": 12000, "above_limit": "presupuesto previo, por teléfono", "loaner": "",
               "units": [{"name": "Lavavajillas LV-14", "serial": "LV14-2211-099381", "tag": "T-0206",
                          "condition": "Golpe en el lateral derecho; puerta en buen "
                          "estado.", "accessories": ["cesta inferior", "filtro"], "value": "1.150 €"},
                         {"name": "Manguera de desagüe", "serial": "", "tag": "T-0206-2", "condition": "desgastada", "accessories": [], "value": ""}],
               "storage_fee": 200},
    }
    return {"house": HOUSES[language], **texts[language], "issued_at": "2025-11-18T16:10", "taken_at": "2025-11-18T16:10", "promised_on": "2025-11-22",
            "collect_within_days": 30, "terms": ""}


def loss(language: str) -> dict[str, Any]:
    base = receipt(language)
    identity = {"en": "Passport, PA 4471 ***", "zh": "居民身份证 310101********2817", "es": "DNI 2044****K"}[language]
    how = {"en": "The handbag with the receipt was stolen on the tram on 20 November.", "zh": "搬家时不慎遗失，多次寻找未果。",
           "es": "Se perdió durante la mudanza; se ha buscado varias veces sin éxito."}[language]
    return {"house": base["house"], "number": base["number"] + "-L", "issued_at": "2025-11-24T11:05", "currency": base["currency"], "receipt": base["number"],
            "receipt_at": base["taken_at"], "customer": base["customer"],
            "units": [{key: unit[key] for key in ("name", "serial", "tag", "accessories")} for unit in base["units"]], "declared_by": base["customer"]["name"],
            "declared_at": "2025-11-24T11:05", "identity": identity, "circumstances": how, "taken_by": base["taken_by"]}


def card(language: str) -> dict[str, Any]:
    base = receipt(language)
    shelf = {"en": "B-04", "zh": "B-04", "es": "E-11"}[language]
    number = {"en": "RK-DB25-00311", "zh": "RK-HP25-00312", "es": "TR-VA25-00147"}[language]
    labels = [label | {"shelf": shelf, "count": 2} for label in labels_of(language)["labels"][:2]]
    return {"house": base["house"], "number": number, "short": number[-5:], "issued_at": base["taken_at"], "currency": base["currency"],
            "customer": base["customer"],
            "unit": {"model": base["units"][0]["name"], "serial": base["units"][0]["serial"], "tag": base["units"][0]["tag"]}, "shelf": shelf,
            "receipt": base["number"], "voucher": base["voucher"], "call": base["call"], "in_at": base["taken_at"], "promised_on": base["promised_on"],
            "fault": base["fault"], "limit": base["limit"] or None, "found": "", "times": [], "parts": [], "result": "", "inspector": "", "labels": labels}


def labels_of(language: str) -> dict[str, Any]:
    texts = {"en": ["inlet hose, manual", "transit bolts, set of 4", "remote control", "power cable with plug type G", "bag with screws"],
             "zh": ["层架 3 块、抽屉 2 个", "冰箱钥匙", "遥控器", "电源线", "说明书与保修卡"],
             "es": ["cesta inferior, filtro", "manguera de desagüe", "mando a distancia", "cable de alimentación", "bolsa con tornillos"]}[language]
    base = receipt(language)
    number = {"en": "RK-DB25-00311", "zh": "RK-HP25-00312", "es": "TR-VA25-00147"}[language]
    return {"house": base["house"], "number": number, "first": 1, "labels": [
        {"short": number[-5:], "number": number, "qr": f"{number}/{position}", "text": text, "position": position, "count": len(texts),
         "customer": base["customer"]["name"], "shelf": {"es": "E-11"}.get(language, "B-04")} for position, text in enumerate(texts, 1)]}


def invoice(language: str) -> dict[str, Any]:
    if language == "es":
        lines = [("L-210", "Mano de obra a domicilio", "14:05 a 16:20, menos 15 min de espera", "A paid", 2000, "h", 4800, 210, 9600),
                 ("T-U1", "Desplazamiento, zona urbana", "un viaje", "A paid", 1000, "", 2500, 210, 2500),
                 ("BD-40", "Bomba de desagüe BD-40", "garantía terminada el 04/05/2025", "A paid", 1000, "", 6890, 210, 6890),
                 ("SON-T9", "Sonda de temperatura", "gratis: garantía del componente hasta el 04/05/2028", "C free", 1000, "", 4200, None, 0),
                 ("GSK-41", "Junta de puerta, por metro", "pieza de desgaste", "A paid", 2400, "m", 1250, 210, 3000)]
        own = {"number": "F-VA25-00418", "currency": "EUR", "customer": {"name": "Hotel Miramar Levante S.A.", "contact": "Sra. Carmen Vidal, administración",
               "address": "Paseo de Neptuno 32\n46011 Valencia", "tax_number": "A46103834"}, "call": "C-VA25-00601", "vouchers": ["V-VA25-00531"],
               "subject": "Lavavajillas LV-14, n.º de serie LV14-2105-00771: bomba y junta cambiadas, equipo probado", "tax_name": "IVA",
               "taxes": [{"permille": 210, "net": 21990, "tax": 4618}], "deductions": [{"caption": {"words": "Collected on the spot, {number}",
               "values": {"number": "CC-VA25-00207"}}, "amount": 10000}], "to_pay": 16608, "how_to_pay": "Transferencia, tarjeta o en el mostrador",
               "warranty": {"words": "3 months, until {day}", "values": {"day": "2026-02-18"}},
               "remark": "Las piezas sustituidas se entregaron al cliente. Los precios siguen la tarifa vigente desde el 1 de julio de 2025, comunicada antes "
                         "de empezar el trabajo a las 14:02 y aceptada por la Sra. Vidal."}
    elif language == "zh":
        lines = [("L-210", "上门检修工时（燃气资质）", "14:05 至 16:20，扣除等待 15 分钟", "A paid", 2000, "小时", 18000, 60, 36000),
                 ("T-U1", "市区上门费", "一次", "A paid", 1000, "", 6000, 60, 6000),
                 ("IGN-HX9", "点火器 HX-90", "保修期已于 2025-05-04 届满", "A paid", 1000, "", 21400, 130, 21400),
                 ("SEN-T900", "热电偶 K 900 ℃", "免费：部件保修 60 个月，至 2028-05-04", "C free", 1000, "", 16800, None, 0),
                 ("GSK-41", "门封条", "易损件", "A paid", 2400, "米", 3250, 130, 7800)]
        own = {"number": "INV-HP25-00418", "currency": "CNY", "customer": {"name": "上海美丽华大酒店有限公司", "contact": "财务部 韦卡门女士",
               "address": "上海市静安区南京西路 1200 号\n200040", "tax_number": "91310106MA1FY8RT5P"}, "call": "C-HP25-00981", "vouchers": ["V-HP25-00942"],
               "subject": "商用烤箱 HX-90，序列号 HX90-2105-00771：更换点火器与热电偶，已试机", "tax_name": "增值税",
               "taxes": [{"permille": 60, "net": 42000, "tax": 2520}, {"permille": 130, "net": 29200, "tax": 3796}],
               "deductions": [{"caption": {"words": "Collected on the spot, {number}", "values": {"number": "CR-HP25-00207"}}, "amount": 20000}],
               "to_pay": 57516, "how_to_pay": "银行转账、企业支付宝或到店支付", "warranty": {"words": "3 months, until {day}", "values": {"day": "2026-02-18"}},
               "remark": "旧件已交还客户。价格按 2025 年 7 月 1 日起执行的收费标准，已于 14:02 施工前告知，韦女士同意。"}
    else:
        lines = [("L-210", "Labour on site, certified for gas", "14:05 to 16:20, less 15 min waiting, standard 2 h", "A paid", 2000, "h", 18000, 135, 36000),
                 ("T-U1", "Travel, urban zone", "one journey", "A paid", 1000, "", 6000, 135, 6000),
                 ("IGN-HX9", "Igniter HX-90", "warranty ended 4 May 2025, 24 months from handover", "A paid", 1000, "", 21400, 230, 21400),
                 ("SEN-T900", "Temperature probe K 900 °C", "free: component warranty 60 months, until 4 May 2028", "C free", 1000, "", 16800, None, 0),
                 ("GSK-41", "Door gasket, metre", "wearing part", "A paid", 2400, "m", 3250, 230, 7800)]
        own = {"number": "INV-DB25-00418", "currency": "EUR", "customer": {"name": "Hotel Miramar Dublin Ltd", "contact": "Ms Carmen Vidal, accounts",
               "address": "1200 Northumberland Road\nDublin D04 X3N6", "tax_number": "IE 9712804T"}, "call": "C-DB25-00981", "vouchers": ["V-DB25-00942"],
               "subject": "Industrial oven HX-90, serial HX90-2105-00771: igniter and probe replaced, oven tested", "tax_name": "VAT",
               "taxes": [{"permille": 135, "net": 42000, "tax": 5670}, {"permille": 230, "net": 29200, "tax": 6716}],
               "deductions": [{"caption": {"words": "Collected on the spot, {number}", "values": {"number": "CR-DB25-00207"}}, "amount": 20000}],
               "to_pay": 63586, "how_to_pay": "Bank transfer, card or at the counter",
               "warranty": {"words": "3 months, until {day}", "values": {"day": "2026-02-18"}},
               "remark": "Replaced parts were handed to the customer. Prices follow the fee table in force since 1 July 2025, announced before the work "
                         "began at 14:02 and accepted by Ms Vidal."}
    return {"house": HOUSES[language], **own, "issued_at": "2025-11-18T17:20", "issued_on": "2025-11-18", "due_on": "2025-12-02", "lines": [
        {"code": code, "item": item, "detail": detail, "category": category, "quantity": quantity, "unit": unit, "price": price, "tax_permille": tax,
         "amount": amount} for code, item, detail, category, quantity, unit, price, tax, amount in lines]}


def credit(language: str) -> dict[str, Any]:
    billed = invoice(language)
    told = {"en": ("CN-DB25-00004", "I-DB25-00377", "The probe was replaced within its warranty: it is not charged."),
            "zh": ("CN-HP25-00004", "I-HP25-00412", "门封条在保修期内，不应收费。"),
            "es": ("CN-VA25-00004", "I-VA25-00301", "El filtro estaba en garantía: no se cobra.")}[language]
    number, credited, reason = told
    tax = billed["taxes"][-1]
    made = {"number": number, "currency": billed["currency"], "customer": billed["customer"], "vouchers": billed["vouchers"], "tax_name": billed["tax_name"],
            "taxes": [tax], "amount": tax["net"] + tax["tax"], "invoice": credited, "invoiced_on": "2025-11-18", "reason": reason, "before": 0, "paid": 0,
            "invoiced": sum(each["net"] + each["tax"] for each in billed["taxes"])}
    return {"house": HOUSES[language], **made, "issued_at": "2025-11-24T09:10", "issued_on": "2025-11-24"}


def cash(language: str) -> dict[str, Any]:
    base = voucher(language)
    purpose = {"en": "Drive belt and labour, washing machine WX-8", "zh": "更换门封条，双门冰箱 BCD-260",
               "es": "Filtro LV-14, dos unidades, y su montaje"}[language]
    number = {"en": "CR-DB25-00208", "zh": "CR-HP25-00214", "es": "CC-VA25-00098"}[language]
    return {"house": base["house"], "number": number, "issued_at": "2025-11-18T16:05", "currency": base["currency"], "payer": base["customer"]["name"],
            "amount": {"en": 9250, "zh": 1850, "es": 3960}[language], "method": "Cash", "purpose": purpose, "call": base["call"], "voucher": base["number"],
            "collected_by": base["technician"], "collected_at": "2025-11-18T16:05", "invoice": ""}


def notice(language: str) -> dict[str, Any]:
    texts: dict[str, dict[str, Any]] = {
        "en": {"number": "EN-DB25-00032", "currency": "EUR", "contract": "K-DB-0118",
               "customer": {"name": "Sandymount Dental Clinic", "contact": "Dr Eileen Sorley",
               "address": "18 Collier Street, 2nd floor\nDublin D04 F9K2"}, "salutation": "Dear Dr Sorley,",
               "units": [("Autoclave AC-23", "AC23-2112-00418", "parts, labour and travel", 42000),
                         ("Dental compressor CD-5", "CD5-2203-01177", "labour and travel",
                         26000), ("Suction unit UA-2", "UA2-2203-00904", "labour and travel", 24000)], "tax_name": "VAT",
               "taxes": [{"permille": 230, "net": 92000, "tax": 21160}], "net": 92000, "total": 113160, "visitor": {"name": "Martha Reeves"},
               "signer": {"name": "Joseph Farrell", "post": "Service director"}},
        "zh": {"number": "EN-HP25-00032", "currency": "CNY", "contract": "K-HP-0118", "customer": {"name": "欣悦口腔门诊部", "contact": "苏丽娜 医生",
               "address": "上海市徐汇区衡山路 18 号 2 楼\n200031"}, "salutation": "尊敬的苏医生：",
               "units": [("高压灭菌器 AC-23", "AC23-2112-00418", "备件、工时与上门", 328000), ("牙科空压机 CD-5", "CD5-2203-01177", "工时与上门", 198000),
                         ("负压抽吸机 UA-2", "UA2-2203-00904", "工时与上门", 182000)], "tax_name": "增值税",
               "taxes": [{"permille": 60, "net": 708000, "tax": 42480}], "net": 708000, "total": 750480, "visitor": {"name": "马蓉"},
               "signer": {"name": "方建国", "post": "服务部主任"}},
        "es": {"number": "AV-VA25-00032", "currency": "EUR", "contract": "K-VA-0118",
               "customer": {"name": "Clínica Dental Sorolla", "contact": "Dra. Elena Sorolla "
               "Pons", "address": "Calle de Colón 18, 2.º\n46004 Valencia"}, "salutation": "Estimada Dra. Sorolla:",
               "units": [("Autoclave AC-23", "AC23-2112-00418", "piezas, mano de obra y desplazamiento", 42000), ("Compresor dental CD-5", "CD5-2203-01177",
                         "mano de obra y desplazamiento", 26000), ("Unidad de aspiración UA-2", "UA2-2203-00904", "mano de obra y desplazamiento", 24000)],
               "tax_name": "IVA", "taxes": [{"permille": 210, "net": 92000, "tax": 19320}], "net": 92000, "total": 111320, "visitor": {"name": "Marta Ruiz"},
               "signer": {"name": "Joaquín Ferrer Marí", "post": "Director del servicio"}},
    }
    given = texts[language]
    units = [{"name": name, "serial": serial, "coverage": coverage, "last_visit": "2025-10-02", "fee": fee}
             for name, serial, coverage, fee in given.pop("units")]
    return {"house": HOUSES[language], **given, "units": units, "issued_at": "2025-11-18T09:00", "issued_on": "2025-11-18", "begun_on": "2022-12-18",
            "ends_on": "2025-12-18", "visits": 11, "calls": 9, "years": 1, "visit_at": "2025-11-27T16:30", "letter": []}


_REGISTERED = {
    "en": [("Washing machine WX-8", "Helen Cartwright"), ("Toaster oven TO-3", "Liam Byrne"), ("Microwave oven MW-20", "Aoife Ní Bhriain"),
           ("Espresso machine EM-7", "Café Liffey Ltd"), ("Air purifier AP-4", "Seán O’Connor")],
    "zh": [("双门冰箱 BCD-260", "王伟"), ("微波炉 MW-20", "欧阳慧敏"), ("净水器 RO-600", "李娜"), ("商用烤箱 HX-90", "上海美丽华大酒店有限公司"),
           ("空气净化器 AP-4", "张㛃")],
    "es": [("Lavavajillas LV-14", "García Hermanos S.L."), ("Horno tostador TO-3", "Lucía Peña Ortiz"), ("Microondas MW-20", "Begoña Muñoz de la Vega"),
           ("Cafetera EM-7", "Bar El Rincón"), ("Purificador AP-4", "José Ángel Núñez")],
}


def register(language: str, count: int = 45) -> dict[str, Any]:
    prefix = {"en": "DB", "zh": "HP", "es": "VA"}[language]
    faults = {"en": "Does not start, smell of burning; the customer has tried another socket.", "zh": "无法启动，有焦糊味；客户已更换插座试过。",
              "es": "No arranca, huele a quemado; el cliente ha probado otro enchufe."}[language]
    rows: list[list[Any]] = []
    for number in range(count):
        unit, customer = _REGISTERED[language][number % 5]
        rows.append([f"E-{prefix}25-{number + 212:05}", f"2025-11-{number % 28 + 1:02}T{8 + number % 9:02}:{number * 7 % 60:02}", customer,
                     f"{137 + number % 40} {6120 + number * 37 % 3000} {1000 + number * 91 % 8999}", unit,
                     faults if number % 3 else faults.split("；")[0].split(";")[0],
                     f"GR-{prefix}25-{number + 290:05}", f"{'ABCDE'[number % 5]}-{number % 30 + 1:02}",
                     ("Taken in", "In the workshop", "Ready to return", "Returned")[number % 4], f"2025-11-{min(30, number % 28 + 5):02}",
                     1850 + number * 1235])
    return {
        "house": HOUSES[language], "number": "", "title": "Goods entry and exit register", "currency": {"zh": "CNY"}.get(language, "EUR"),
        "filters": [{"words": "{begin} to {end}", "values": {"begin": "2025-11-01", "end": "2025-11-30"}}, {"words": "Branch: {name}",
                    "values": {"name": HOUSES[language]["branch"]}}],
        "columns": [{"caption": "Number", "kind": "text"}, {"caption": "Taken in on", "kind": "moment"}, {"caption": "Customer", "kind": "text"},
                    {"caption": "Telephone", "kind": "text"}, {"caption": "Unit", "kind": "text"}, {"caption": "Fault as told", "kind": "text"},
                    {"caption": "Goods receipt", "kind": "text"}, {"caption": "Shelf", "kind": "text"}, {"caption": "State", "kind": "words"},
                    {"caption": "Promised back", "kind": "day"}, {"caption": "Amount", "kind": "money", "currency": {"zh": "CNY"}.get(language, "EUR")}],
        "rows": rows, "sums": [{"words": "{n} entries", "values": {"n": count}}, *[None] * 9, sum(row[-1] for row in rows)],
        "printed_at": "2025-11-30T17:35", "printed_by": {"en": "Orla Keane", "zh": "陈静", "es": "Nuria Soler"}[language]}


def _of_the_warehouse(made: Callable[[str], dict[str, Any]]) -> Callable[[str], dict[str, Any]]:
    return lambda language: {"house": HOUSES[language], "currency": {"zh": "CNY"}.get(language, "EUR"), **made(language)}


_MADE = {"service_voucher": voucher, "goods_receipt": receipt, "loss_declaration": loss, "repair_card": card, "accessory_labels": labels_of,
         "accessory_labels_roll": labels_of, "invoice": invoice, "credit_note": credit,
         "cash_receipt": cash, "expiry_notice": notice, "register_page": register,
         **{kind: _of_the_warehouse(made)
            for kind, made in {**stock_samples.MADE, **loan_samples.MADE, **purchase_samples.MADE, **count_samples.MADE}.items()}}
KINDS = tuple(_MADE)


def sample(kind: str, language: str) -> dict[str, Any]:
    """A paper of this kind as a branch that speaks this language would issue it."""
    return copy.deepcopy(_MADE[kind](language))
