"""Believable papers of planning and purchasing in the three languages."""

from itertools import accumulate
from typing import Any

from stock_samples import _TEXTS, _number

_WORDS: dict[str, dict[str, Any]] = {
    "en": {"reason": "Below the minimum, and a job waits", "why": "Delivers within two days, the other one in three weeks",
           "suppliers": [{"name": "Drumcondra Spares Ltd", "contact": "Niamh Byrne", "address": "14 Botanic Road\nDublin D09 H6K2", "phone": "01 837 4410"},
                         {"name": "Rhine Component Trading GmbH"}], "terms": "30 days net, free of freight from 200",
           "people": [{"name": "Orla Keane", "badge": "0321"}, {"name": "Ciara Nolan", "badge": "0210"}, {"name": "Sean Kavanagh", "badge": "0102"}],
           "address": "88 Customs House Quay, Dublin D01 K5X2"},
    "zh": {"reason": "低于最低库存，且有工单在等件", "why": "两天到货，另一家要三周",
           "suppliers": [{"name": "东海皮带厂", "contact": "赵建国", "address": "宁波市北仑区大港路 16 号 315800", "phone": "0574 8688 2100"},
                         {"name": "莱茵零部件贸易（上海）有限公司"}], "terms": "月结 30 天，满 2000 元免运费",
           "people": [{"name": "陆刚", "badge": "0321"}, {"name": "何雨桐", "badge": "0210"}, {"name": "陈国华", "badge": "0102"}],
           "address": "上海市黄浦区外马路 88 号 200010"},
    "es": {"reason": "Por debajo del mínimo y hay un trabajo a la espera", "why": "Entrega en dos días; el otro, en tres semanas",
           "suppliers": [{"name": "Recambios Levante S.A.", "contact": "Amparo Ferrer", "address": "Calle Jesús 71\n46007 Valencia", "phone": "963 412 908"},
                         {"name": "Rhein Component Trading GmbH"}], "terms": "30 días neto, portes pagados desde 200",
           "people": [{"name": "Nuria Soler", "badge": "0321"}, {"name": "Elena Roig", "badge": "0210"}, {"name": "Jorge Marqués", "badge": "0102"}],
           "address": "Avenida del Puerto 88, 46023 Valencia"},
}


def _lines(language: str) -> list[dict[str, Any]]:
    parts = _TEXTS[language]["parts"]
    return [{"code": code, "name": name, "quantity": (12_000, 20_000, 2000, 500_000)[at], "unit": "", "price": (290, 210, 4180, 3)[at],
             "amount": (3480, 4200, 8360, 1500)[at], "expected_on": "2025-11-27"} for at, (_bin, code, name) in enumerate(parts)]


def purchase_request(language: str) -> dict[str, Any]:
    told, words = _TEXTS[language], _WORDS[language]
    lines = []
    for at, line in enumerate(_lines(language)):
        first, second = (each["name"] for each in words["suppliers"])
        quotes = [{"supplier": second, "price": line["price"] - 10, "amount": line["amount"] * 9 // 10, "currency": "USD",
                   "house_amount": line["amount"] * 8 // 10, "lead_days": 21, "valid_until": "2025-12-31", "chosen": False}] if at < 2 else []
        quotes.append({"supplier": first, "price": line["price"], "amount": line["amount"], "lead_days": 2, "valid_until": "2025-12-15", "chosen": True})
        lines.append({**line, "wanted_by": "2025-11-28" if at == 0 else "", "job": _number(language, "RC", 311) if at == 0 else "", "quotes": quotes})
    asked, finance, supervisor = words["people"]
    return {"number": _number(language, "PR", 41), "issued_at": "2025-11-18T11:20", "warehouse": told["store"], "asked_at": "2025-11-18T10:02",
            "asked_by": asked, "reason": words["reason"], "choice_reason": words["why"], "lines": lines,
            "rates": [{"currency": "USD", "rate": 8_612 * 10**6, "day": "2025-11-17", "source": "ECB"}], "total": 17_540, "finance": finance,
            "finance_at": "2025-11-18T11:05", "supervisor": supervisor, "approved_at": ""}


def purchase_order(language: str) -> dict[str, Any]:
    told, words = _TEXTS[language], _WORDS[language]
    return {"number": _number(language, "PO", 38), "issued_at": "2025-11-18T14:30", "supplier": words["suppliers"][0], "request": _number(language, "PR", 41),
            "their_number": "", "ordered_by": words["people"][0], "deliver_to": f"{told['store']}\n{words['address']}", "expected_on": "2025-11-27",
            "terms": words["terms"], "total": 17_540,
            "lines": [{**line, "their_code": code} for line, code in zip(_lines(language), ("DH-1270-J5", "", "PCB 88/2", ""), strict=True)]}


def abc_report(language: str) -> dict[str, Any]:
    parts, words = _TEXTS[language]["parts"], _WORDS[language]
    values = [90_000_00, 77_000_00, 26_350_00, 15_001_00, 12_500_00, 8_502_00, 1_200_00, 850_00, 504_00, 150_00]
    classes, running = "AABBBCCCCC", list(accumulate(values))
    lines = [{"code": f"{parts[at % 4][1]}-{at}", "name": parts[at % 4][2], "used": (1000, 500, 1550, 350, 1000, 600, 2000, 100, 1200, 250)[at] * 1000,
              "value": value, "running": running[at], "abc": "A" if at == 4 else classes[at], "computed": classes[at], "order_at": 40_000 - at * 1000}
             for at, value in enumerate(values)]
    return {"number": _number(language, "ABC", 3), "issued_at": "2025-11-18T17:00", "from_on": "2024-11-18", "until_on": "2025-11-17", "a_permille": 800,
            "b_permille": 960, "made_by": words["people"][0], "applied_by": words["people"][2], "applied_at": "2025-11-18T16:55", "total": sum(values),
            "classes": [{"abc": abc, "items": classes.count(abc), "value": sum(value for value, each in zip(values, classes, strict=True) if each == abc)}
                        for abc in "ABC"], "curve": running, "class_ends": [2, 5, 10], "lines": lines, "left_out": 14}


def stock_value(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"bin": bin_, "code": code, "name": name, "abc": "ABC"[min(at, 2)], "quantity": 6000 + at * 1000, "average": 290 + at, "value": 1740 + at * 300}
             for at, (bin_, code, name) in enumerate(told["parts"])]
    return {"number": f"{told['branch']}-P", "issued_at": "2025-11-18T17:45", "warehouse": told["store"], "listed_at": "2025-11-18T17:45",
            "keeper": told["keeper"], "lines": lines, "total": sum(line["value"] for line in lines)}


MADE = {"purchase_request": purchase_request, "purchase_order": purchase_order, "abc_report": abc_report, "stock_value": stock_value}
