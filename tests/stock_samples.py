"""Believable papers of the warehouse in the three languages."""

from typing import Any

_TEXTS: dict[str, dict[str, Any]] = {
    "en": {"branch": "DB", "store": "Dublin, service parts", "technician": {"name": "Brendan O'Hara", "badge": "0417"}, "keeper": {"name": "Orla Keane"},
           "unit": "Washing machine WX-8", "customer": "Helen Cartwright", "supplier": "Drumcondra Spares Ltd",
           "parts": [("C-11-3", "BLT-WX8", "Drive belt 1270 J5"), ("C-04-1", "BRS-02", "Brush set, pair"), ("C-11-6", "PCB-WX8B", "Control board WX-8B"),
                     ("D-02-2", "CT-200", "Cable ties 200 mm")], "reason": "The fault was in the plug"},
    "zh": {"branch": "HP", "store": "黄浦备件库", "technician": {"name": "周海涛", "badge": "0388"}, "keeper": {"name": "陆刚"},
           "unit": "洗衣机 WX-8", "customer": "王伟", "supplier": "东海皮带厂",
           "parts": [("C-11-3", "BLT-WX8", "皮带 1270 J5"), ("C-04-1", "BRS-02", "碳刷（一对）"), ("C-11-6", "PCB-WX8B", "控制板 WX-8B"),
                     ("D-02-2", "CT-200", "扎带 200 毫米")], "reason": "故障在插头"},
    "es": {"branch": "VA", "store": "Valencia, repuestos", "technician": {"name": "Tomás Becker Ibáñez", "badge": "0112"}, "keeper": {"name": "Nuria Soler"},
           "unit": "Lavadora WX-8", "customer": "García Hermanos S.L.", "supplier": "Recambios Levante S.A.",
           "parts": [("C-11-3", "BLT-WX8", "Correa 1270 J5"), ("C-04-1", "BRS-02", "Juego de escobillas"), ("C-11-6", "PCB-WX8B", "Placa de control WX-8B"),
                     ("D-02-2", "CT-200", "Bridas de 200 mm")], "reason": "La avería estaba en el enchufe"},
}


def _number(language: str, series: str, number: int) -> str:
    return f"{series}-{_TEXTS[language]['branch']}25-{number:05}"


def _lines(language: str) -> list[dict[str, Any]]:
    lines = []
    for at, (bin_, code, name) in enumerate(_TEXTS[language]["parts"]):
        many = 10_000 if code.startswith("CT") else 1000
        lines.append({"bin": bin_, "code": code, "name": name, "job": _number(language, "RC", 311 + at), "serial": "", "asked": many,
                      "issued": many, "used": None, "returned": None,
                      "old_part": _number(language, "OP", 771 + at) if at < 2 else "", "old_part_wish": "Back to the store"})
    lines[2] |= {"serial": "8B-250917-0342",
                 "more": {"words": "substitute for {code}, test report {report}", "values": {"code": "PCB-WX8", "report": "TR-0114"}}}
    for line in lines:
        if line["old_part"]:
            line.pop("old_part_wish")
    return lines


def issue_slip(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    return {"number": _number(language, "IS", 640), "issued_at": "2025-11-18T13:20", "jobs": [_number(language, "C", 1038)], "units": [told["unit"]],
            "technician": told["technician"], "warehouse": told["store"], "asked_at": "2025-11-18T13:05", "lines": _lines(language)}


def return_slip(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"bin": line["bin"], "code": line["code"], "name": line["name"], "job": line["job"], "serial": line["serial"], "returned": line["issued"]}
             for line in _lines(language)[2:]]
    return {"number": _number(language, "RS", 88), "issued_at": "2025-11-18T17:40", "returned_at": "2025-11-18T17:40", "technician": told["technician"],
            "keeper": told["keeper"], "reason": told["reason"], "lines": lines}


def goods_in(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"bin": bin_, "code": code, "name": name, "quantity": 12_000, "unit": "", "serials": "", "announced": ""} for bin_, code, name in told["parts"]]
    lines[2] |= {"serials": "8B-250917-0342 8B-250917-0343", "quantity": 2000,
                 "announced": f"{_number(language, 'RC', 311)}, {told['technician']['name']}"}
    return {"number": _number(language, "GI", 52), "issued_at": "2025-11-18T09:10", "warehouse": told["store"], "supplier": told["supplier"],
            "supplier_note": "LS-20251117-4", "received_at": "2025-11-18T09:10", "keeper": told["keeper"], "lines": lines}


def old_part_tag(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    _bin, code, name = told["parts"][0]
    return {"number": _number(language, "OP", 771), "issued_at": "2025-11-18T15:30", "code": code, "part": name, "serial": "", "quantity": 1000,
            "wish": "Back to the store", "job": f"{_number(language, 'C', 1038)} {_number(language, 'RC', 311)}", "customer": told["customer"],
            "unit": told["unit"], "technician": told["technician"], "taken_out_at": "2025-11-18T15:25"}


def part_labels(language: str) -> dict[str, Any]:
    labels = [{"short": code, "number": code, "qr": f"690123456789{at}", "text": name, "position": 1, "count": 1, "customer": "", "shelf": bin_}
              for at, (bin_, code, name) in enumerate(_TEXTS[language]["parts"])]
    return {"number": _number(language, "GI", 52), "labels": labels, "first": 3}


def stock_list(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"bin": bin_, "code": code, "name": name, "fits": "WX-6, WX-8", "quantity": 6000 + at * 1000, "reserved": 1000, "minimum": 4000,
              "maximum": 12_000, "level": "Enough"} for at, (bin_, code, name) in enumerate(told["parts"])]
    return {"number": f"{told['branch']}-P", "issued_at": "2025-11-18T17:45", "warehouse": told["store"], "listed_at": "2025-11-18T17:45",
            "keeper": told["keeper"], "lines": lines}


MADE = {"issue_slip": issue_slip, "return_slip": return_slip, "goods_in": goods_in, "old_part_tag": old_part_tag, "part_labels": part_labels,
        "part_labels_roll": part_labels, "stock_list": stock_list}
