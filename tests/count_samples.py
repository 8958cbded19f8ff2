"""Believable transfer lists, count sheets and papers of tools in the three languages."""

from typing import Any

from stock_samples import _TEXTS, _number

_MORE: dict[str, dict[str, Any]] = {
    "en": {"other": "Cork branch", "to": "Cork, service parts", "mine": "Dublin branch", "carrier": "Van 2, Sean Daly", "note": "For the clinic, before Friday",
           "receiver": {"name": "Maeve Collins", "badge": "0203"}, "remark": "Wet carton", "scope": "C-04 C-11, Drive",
           "tool": "Insulation tester IT-5", "giver": {"name": "Orla Keane", "badge": "0102", "post": "Warehouse keeper"},
           "person": {"name": "Brendan O'Hara", "badge": "0417", "post": "Technician"}, "condition": "Good, new test leads", "in": "Good, one clip missing",
           "accessories": "Case, two test leads, manual", "second": "Torque wrench 20-100 Nm",
           "happened": "Left on the roof of the building in Merrion Road on Tuesday evening. On Wednesday at eight it was not there any more; the caretaker "
                       "has not seen it.", "finding": "Not kept in the van as the rule says. No normal wear.",
           "boss": {"name": "Fiona Walsh", "post": "Supervisor"},
           "manager": {"name": "Gerard Nolan", "post": "Manager"}},
    "zh": {"other": "浦东分公司", "to": "浦东备件库", "mine": "黄浦分公司", "carrier": "2 号车 沈建国", "note": "门诊部急用，周五前",
           "receiver": {"name": "唐丽", "badge": "0203"}, "remark": "纸箱受潮", "scope": "C-04 C-11，传动", "tool": "绝缘电阻测试仪 IT-5",
           "giver": {"name": "陆刚", "badge": "0102", "post": "仓库管理员"}, "person": {"name": "周海涛", "badge": "0388", "post": "技术员"},
           "condition": "良好，新测试线", "in": "良好，缺一个夹子", "accessories": "箱子、测试线两根、说明书", "second": "扭力扳手 20-100 Nm",
           "happened": "周二傍晚遗落在打浦路楼顶，周三早上八点已不见；物业表示没有看到。", "finding": "未按规定放在车内，不属正常磨损。",
           "boss": {"name": "方伟", "post": "服务主任"}, "manager": {"name": "顾平", "post": "经理"}},
    "es": {"other": "Sucursal Alicante", "to": "Alicante, repuestos", "mine": "Sucursal Valencia", "carrier": "Furgoneta 2, Pau Ferrer",
           "note": "Para la clínica, antes del viernes", "receiver": {"name": "Lucía Ramos", "badge": "0203"}, "remark": "Caja mojada",
           "scope": "C-04 C-11, transmisión", "tool": "Comprobador de aislamiento IT-5",
           "giver": {"name": "Nuria Soler", "badge": "0102", "post": "Almacenera"},
           "person": {"name": "Tomás Becker Ibáñez", "badge": "0112", "post": "Técnico"}, "condition": "Bueno, puntas nuevas", "in": "Bueno, falta una pinza",
           "accessories": "Maletín, dos puntas, manual", "second": "Llave dinamométrica 20-100 Nm",
           "happened": "Se quedó en la azotea de la calle de la Reina el martes por la tarde. El miércoles a las ocho ya no estaba; el portero no lo ha visto.",
           "finding": "No estaba guardado en la furgoneta, como manda la norma. No es desgaste normal.",
           "boss": {"name": "Joaquín Ferrer", "post": "Jefe de servicio"},
           "manager": {"name": "Elena Pons", "post": "Gerente"}},
}


def transfer_list(language: str) -> dict[str, Any]:
    told = _MORE[language]
    lines = [{"bin": bin_, "code": code, "name": name, "serials": "", "asked": 5000, "sent": 5000, "arrived": 5000, "rejected": None, "came_back": None,
              "written_off": None, "remark": ""} for bin_, code, name in _TEXTS[language]["parts"]]
    lines[0] |= {"arrived": 3000, "rejected": 1000, "came_back": 1000, "written_off": 1000, "remark": told["remark"]}
    lines[2] |= {"serials": "8B-250917-0342 8B-250917-0343", "asked": 2000, "sent": 2000, "arrived": 2000}
    return {"number": _number(language, "TR", 31), "issued_at": "2025-11-20T08:15", "sender": told["mine"], "receiver": told["other"],
            "warehouse": _TEXTS[language]["store"], "to_warehouse": told["to"], "sent_at": "2025-11-18T16:30", "sent_by": _TEXTS[language]["keeper"],
            "carrier": told["carrier"], "counted_at": "2025-11-20T08:10", "counted_by": told["receiver"], "note": told["note"], "lines": lines}


def count_sheet(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"bin": bin_, "code": code, "name": name, "qr": code, "unit": "", "book": 6000 + at * 1000} for at, (bin_, code, name) in enumerate(told["parts"])]
    return {"number": _number(language, "SC", 12), "issued_at": "2025-11-18T18:05", "warehouse": told["store"], "scope": _MORE[language]["scope"],
            "begun_at": "2025-11-18T18:05", "keeper": told["keeper"], "blind": False, "second": False, "lines": lines}


def stock_on_day(language: str) -> dict[str, Any]:
    told = _TEXTS[language]
    lines = [{"code": code, "name": name, "quantity": 6000 + at * 1000, "value": 14_880 + at * 2480} for at, (_bin, code, name) in enumerate(told["parts"])]
    return {"number": f"{told['branch']}-P", "issued_at": "2025-11-18T17:45", "warehouse": told["store"], "day": "2025-10-31", "keeper": told["keeper"],
            "lines": lines, "total": sum(line["value"] for line in lines)}


def custody_card(language: str) -> dict[str, Any]:
    told = _MORE[language]
    return {"number": _number(language, "TC", 64), "issued_at": "2025-11-18T08:05", "person": told["person"], "giver": told["giver"], "tool": told["tool"],
            "asset": "FA-2023-0118", "serial": "IT5-22-90871", "kind": "Test equipment", "value": 46_000, "calibration_due": "2026-05-31",
            "accessories": told["accessories"], "condition_out": told["condition"], "handed_at": "2025-11-18T08:05", "confirmed": "by signature below",
            "ended_at": "2026-02-27T17:10", "condition_in": told["in"], "taken_back_by": told["giver"],
            "others": [{"number": "FA-2021-0040", "name": told["second"], "serial": "TW-771", "since": "2024-03-04"}]}


def tool_incident(language: str) -> dict[str, Any]:
    told = _MORE[language]
    return {"number": _number(language, "TI", 3), "issued_at": "2025-11-26T09:40", "person": told["person"], "tool": told["tool"], "asset": "FA-2023-0118",
            "serial": "IT5-22-90871", "value": 46_000, "kind": "Lost", "reported_at": "2025-11-26T09:40", "reported_by": told["person"],
            "what_happened": told["happened"], "finding": told["finding"], "wear": "No normal wear", "compensation": 30_000, "assessed_by": told["boss"],
            "approved_by": told["manager"], "charged_on": "2025-11-28"}


MADE = {"transfer_list": transfer_list, "count_sheet": count_sheet, "stock_on_day": stock_on_day, "tool_custody_card": custody_card,
        "tool_incident": tool_incident}
