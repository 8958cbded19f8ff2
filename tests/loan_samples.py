"""Believable papers about loaners in the three languages."""

from collections.abc import Callable
from typing import Any

_TEXTS: dict[str, dict[str, Any]] = {
    "en": {"branch": "DB", "customer": {"name": "Helen Cartwright", "phone": "087 198 7723", "address": "Flat 7, 211 Merrion Road, Dublin D04 T2P8"},
           "goods": "Washing machine WX-8", "serial": "WX8-2208-44107", "loaner": "Washing machine WX-6", "loaner_serial": "WX6-1904-00211",
           "accessories": ["Inlet hose", "Drain hose", "Manual"], "condition": "Light scratches on the lid, otherwise good", "back": "As lent, cleaned",
           "fault": "The drum does not turn and there is a smell of rubber.", "missing": ["Manual"], "keeper": {"name": "Orla Keane", "badge": "0541"},
           "tester": {"name": "Peter Lindqvist", "badge": "0531"}, "manager": {"name": "Ruth Gallagher", "badge": "0501", "post": "Head of service"},
           "points": [("Insulation", "≥ 2 MΩ", "41 MΩ"), ("Leakage current", "≤ 0.75 mA", "0.12 mA"), ("Full cycle, 60 °C", "no leak, no error", "in order")],
           "instrument": "Tester GT-800, calibrated until 03/2026", "team": ["Tom Becker, workshop", "Niamh Byrne, quality", "Kofi Mensah, stores"],
           "findings": "The drum bearing has worn through the tub. A new tub is no longer made.", "method": "Handed to the licensed recycler against a receipt",
           "remarks": "Formal replacement: Washing machine WX-6 WX6-1904-00211. Warranty until 12 Mar 2027.", "witness": "Tom Becker"},
    "zh": {"branch": "HP", "customer": {"name": "王伟", "phone": "137 6120 9938", "address": "黄浦区打浦路 88 弄 12 号 1503 室"},
           "goods": "双门冰箱 BCD-260", "serial": "BC260-2409-118834", "loaner": "冰箱 BC-90", "loaner_serial": "BC90-2103-00075",
           "accessories": ["层架 2 块", "电源线", "说明书"], "condition": "外壳有轻微划痕，其余完好", "back": "与借出时相同，已清洁",
           "fault": "冷藏室不制冷，压缩机不启动。", "missing": ["说明书"], "keeper": {"name": "陆刚", "badge": "0321"},
           "tester": {"name": "何晓东", "badge": "0311"}, "manager": {"name": "周建民", "badge": "0101", "post": "服务部主任"},
           "points": [("绝缘电阻", "≥ 2 MΩ", "41 MΩ"), ("泄漏电流", "≤ 0.75 mA", "0.12 mA"), ("冷藏室温度，运行 2 小时", "2 至 8 ℃", "4.5 ℃")],
           "instrument": "安规测试仪 GT-800，校准至 2026-03", "team": ["周海涛，维修", "马俊杰，质量", "吴敏，仓库"],
           "findings": "压缩机抱轴，蒸发器内漏，型号已停产，无备件。", "method": "交有资质的回收单位处理，凭收据",
           "remarks": "正式更换：冰箱 BC-90 BC90-2103-00075。保修至 2027-03-12。", "witness": "周海涛"},
    "es": {"branch": "VA", "customer": {"name": "García Hermanos S.L.", "phone": "963 870 114", "address": "Calle de la Reina 41, 46011 Valencia"},
           "goods": "Lavavajillas LV-14", "serial": "LV14-2211-099381", "loaner": "Lavavajillas LV-9", "loaner_serial": "LV9-1811-00418",
           "accessories": ["Cesta superior", "Cesta inferior", "Manguera de entrada"], "condition": "Rayado leve en la puerta; por lo demás, bien",
           "back": "Igual que al salir, limpio", "fault": "No desagua; queda agua en la cuba al terminar el programa.", "missing": ["Manguera de entrada"],
           "keeper": {"name": "Amparo Gil", "badge": "0441"}, "tester": {"name": "Vicent Soler", "badge": "0431"},
           "manager": {"name": "Andrés Peñalver", "badge": "0401", "post": "Director del servicio"},
           "points": [("Aislamiento", "≥ 2 MΩ", "41 MΩ"), ("Corriente de fuga", "≤ 0,75 mA", "0,12 mA"), ("Ciclo completo a 60 °C", "sin fugas", "correcto")],
           "instrument": "Comprobador GT-800, calibrado hasta 03/2026", "team": ["Marta Ruiz, taller", "Iñaki Etxeberria, calidad", "Lin Qiang, almacén"],
           "findings": "La cuba está perforada por la corrosión y ya no se fabrica.", "method": "Entrega al gestor autorizado, contra recibo",
           "remarks": "Sustitución definitiva: Lavavajillas LV-9 LV9-1811-00418. Garantía hasta el 12 mar 2027.", "witness": "Marta Ruiz"},
}


def _number(language: str, code: str, number: int) -> str:
    return f"{code}-{_TEXTS[language]['branch']}25-{number:05}"


def _value(language: str) -> int:
    return {"zh": 180000}.get(language, 24000)


def loan_form(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    return {"number": _number(language, "LN", 47), "issued_at": "2025-11-24T16:20", "customer": told["customer"], "call": _number(language, "C", 1038),
            "goods": f"{_number(language, 'E', 311)} {told['goods']}", "loaner": told["loaner"], "loaner_number": _number(language, "L", 14),
            "serial": told["loaner_serial"], "value": _value(language), "lent_at": "2025-11-18T16:10", "due_on": "2025-11-24",
            "condition_out": told["condition"],
            "accessories": told["accessories"], "deposit": 5000, "deposit_receipt": _number(language, "R", 208),
            "signed_out_by": told["customer"]["name"], "lent_by": told["keeper"],
            "returned_at": "2025-11-24T16:20", "condition_in": told["back"], "missing": told["missing"], "deposit_back": 5000, "deposit_kept": 0,
            "refunds": [_number(language, "R", 215)],
            "signed_in_by": told["customer"]["name"], "taken_back_by": told["keeper"], "findings": "", "compensation": 0, "result": "Returned in order"}


def replacement_notice(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    return {"number": _number(language, "RN", 47), "issued_at": "2025-11-18T16:10", "customer": told["customer"], "call": _number(language, "C", 1038),
            "loan": _number(language, "LN", 47), "faulty": told["goods"], "faulty_serial": told["serial"], "temporary": told["loaner"],
            "temporary_number": _number(language, "L", 14), "temporary_serial": told["loaner_serial"], "reason": told["fault"], "installed_on": "2025-11-18",
            "due_on": "2025-11-24", "signed_by": told["customer"]["name"], "issued_by": told["keeper"], "remarks": told["remarks"]}


def scrap_record(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    return {"number": _number(language, "SR", 6), "issued_at": "2025-12-02T11:00", "description": told["goods"], "serial": told["serial"],
            "origin": f"{_number(language, 'E', 311)}, {_number(language, 'LN', 47)}", "reason": told["fault"], "proposed_by": told["keeper"],
            "proposed_at": "2025-11-28T10:05", "leader": told["tester"], "team": told["team"], "appraised_at": "2025-12-01T15:30", "findings": told["findings"],
            "verdict": "To be scrapped", "method": told["method"],
            "approved_by": {name: told["manager"][name] for name in ("name", "badge")}, "approved_at": "2025-12-01T17:40",
            "disposed_on": "2025-12-02", "witnesses": told["witness"], "residual": 1200}


def loan_reminder(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    return {"number": _number(language, "LR", 9), "issued_at": "2025-11-27T09:00", "issued_on": "2025-11-27",
            "customer": {name: told["customer"][name] for name in ("name", "address")},
            "loan": _number(language, "LN", 47), "loaner": told["loaner"], "loaner_number": _number(language, "L", 14), "serial": told["loaner_serial"],
            "accessories": told["accessories"], "lent_on": "2025-11-18", "due_on": "2025-11-24", "days_late": 3, "value": _value(language), "deposit": 5000,
            "signer": {name: told["manager"][name] for name in ("name", "post")}}


def deposit_refund(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    loaner = _number(language, "L", 14)
    return {"number": _number(language, "R", 215), "issued_at": "2025-11-24T16:20", "payer": told["customer"]["name"], "amount": 2000, "method": "Cash",
            "purpose": {"words": "Deposit for the loaner {loaner}", "values": {"loaner": f"{told['loaner']} {loaner}"}}, "call": _number(language, "C", 1038),
            "loan": _number(language, "LN", 47), "loaner": loaner, "collected_by": told["keeper"], "collected_at": "2025-11-24T16:20", "deposit": 5000,
            "back": 2000, "kept": 3000, "reason": told["condition"], "receipts": [_number(language, "R", 208)]}


def pool_report(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    used = [("Available", 365, 201, 31, 0, 4800, 0), ("At the customer's", 365, 148, 22, 3, 0, 3000), ("In repair", 120, 0, 0, 0, 12000, 0),
            ("Reserved", 90, 9, 1, 0, 0, 0)]
    units = [{"number": _number(language, "L", 14 + at), "name": told["loaner"], "state": state, "since": "2024-11-20", "days": days, "lent": lent,
              "times": times, "permille": lent * 1000 // days, "late": late, "repairs": repairs, "charged": charged}
             for at, (state, days, lent, times, late, repairs, charged) in enumerate(used)]
    return {"number": told["branch"], "issued_at": "2025-11-28T18:00", "first": "2024-11-29", "last": "2025-11-28", "keeper": told["keeper"], "units": units}


def test_record(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    points = [{"what": what, "should_be": limit, "reading": reading, "passed": True} for what, limit, reading in told["points"]]
    return {"number": _number(language, "T", 112), "issued_at": "2025-11-22T14:10", "description": told["goods"], "serial": told["serial"],
            "about": _number(language, "RC", 311), "call": _number(language, "C", 1038), "customer": told["customer"]["name"], "tested_at": "2025-11-22T14:10",
            "tested_by": told["tester"], "instrument": told["instrument"], "points": points, "passed": True, "remarks": ""}


def loaner_label(language: str) -> dict[str, Any]:
    told, number = _TEXTS[language], _number(language, "L", 14)
    return {"number": number, "labels": [{"short": "14", "number": number, "qr": number, "text": told["loaner"], "position": 1, "count": 1,
                                          "customer": number, "shelf": told["loaner_serial"]}]}


MADE: dict[str, Callable[[str], dict[str, Any]]] = {
    "loan_form": loan_form, "replacement_notice": replacement_notice, "scrap_record": scrap_record, "loan_reminder": loan_reminder,
    "test_record": test_record, "loaner_label": loaner_label, "deposit_refund": deposit_refund, "pool_report": pool_report}
