<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>Backoffice</name>
    <message>
        <source>"{phone}" is no telephone number: write 5 to 15 digits, such as 021 6378 2200.</source>
        <translation>“{phone}”不是电话号码：请写 5 至 15 位数字，例如 021 6378 2200。</translation>
    </message>
    <message>
        <source>"{step}" is not possible while the state is "{state}".</source>
        <translation>状态为“{state}”时不能执行“{step}”。</translation>
    </message>
    <message>
        <source>"{typed}" anywhere</source>
        <translation>任意处含“{typed}”</translation>
    </message>
    <message>
        <source>&amp;A card was left</source>
        <translation>已留便条(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;About Backoffice</source>
        <translation>关于 Backoffice(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accessories</source>
        <translation>附件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appointment from</source>
        <translation>预约自(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appraised on</source>
        <translation>鉴定日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>批准时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Arrival told</source>
        <translation>告知到达时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Arrive within, hours</source>
        <translation>到达时限（小时）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Arrived at</source>
        <translation>到达时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Asset number</source>
        <translation>资产编号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>工号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Barcodes</source>
        <translation>条码(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation>开工时间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begun by</source>
        <translation>开始人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bigger type</source>
        <translation>放大字体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Book value</source>
        <translation>账面价值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分公司(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>报修单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>维修卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>承运人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cascade</source>
        <translation>层叠(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cause, if known</source>
        <translation>原因（如已知）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>途径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Charged on</source>
        <translation>计收日期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Chooses one of their own with it</source>
        <translation>凭此自选密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Chosen by</source>
        <translation>选定人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>级别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Class A up to</source>
        <translation>A 类上限(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Class C</source>
        <translation>C 类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>下班(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collected at</source>
        <translation>收款时间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compensation</source>
        <translation>赔偿(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Completed at</source>
        <translation>完成时间(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>外观状况(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Condition at the end</source>
        <translation>结束时状况(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Counted blind</source>
        <translation>盲盘(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Counted in by</source>
        <translation>清点人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Counted in on</source>
        <translation>入库清点于(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Customer name</source>
        <translation>客户名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Customer remark</source>
        <translation>客户意见(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Days kept</source>
        <translation>保留天数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>说明(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制为新单(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Find in this window</source>
        <translation>在此窗口查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Found the centre</source>
        <translation>成立中心(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Identity shown</source>
        <translation>出示的证件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Identity shown, kind and number</source>
        <translation>出示的证件、类型与号码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;In custody of</source>
        <translation>保管人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;In place of</source>
        <translation>被代用件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Inspected by</source>
        <translation>检验人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Inspection</source>
        <translation>检验结果(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检验人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>安装日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>发票(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Invoices are kept, years</source>
        <translation>发票保存年限(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation>实发(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Issued at</source>
        <translation>开具时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Issued by</source>
        <translation>发料人(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>开具时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>备件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Jobs that waited</source>
        <translation>等料的工单(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kept from</source>
        <translation>预留自(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kept of the deposit</source>
        <translation>扣留押金(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind of fault</source>
        <translation>故障类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Labour, parts, travel</source>
        <translation>工时、备件、上门(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language of orders</source>
        <translation>订单语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Last test</source>
        <translation>最近试验(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lead time, days</source>
        <translation>供货周期（天）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>组长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>出库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>浅色或深色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>明细行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Loan</source>
        <translation>借用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Loaner</source>
        <translation>备用机(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>部位(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Low fee, collected on the spot up to</source>
        <translation>小额现场收款限额(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>制作人(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make the demo centre</source>
        <translation>创建演示中心(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>制造商(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Map note</source>
        <translation>路线备注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>付款方式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Minimum</source>
        <translation>最低库存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>缺少(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Missing, worth</source>
        <translation>盘亏金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>适用型号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Months kept</source>
        <translation>保留月数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>出入库(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name in English</source>
        <translation>英文名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of the centre</source>
        <translation>中心名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of the tax</source>
        <translation>税种名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name on the papers</source>
        <translation>单据上的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Nature</source>
        <translation>性质(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>导航(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation>税前金额(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New contract until</source>
        <translation>新合同至(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>下一窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Old part</source>
        <translation>旧件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;On hand</source>
        <translation>现有库存(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;On order</source>
        <translation>在途采购(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>上班(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Ordered by</source>
        <translation>下单人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ordinary size</source>
        <translation>正常大小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>维修结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Own tag</source>
        <translation>自编标签号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paid</source>
        <translation>已付(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paid by a deposit</source>
        <translation>押金抵付(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>付款日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paper language</source>
        <translation>单据语言(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>备件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Part for a job</source>
        <translation>工单用料(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>备件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>交款人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place in the store</source>
        <translation>库内位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Planned finish</source>
        <translation>计划完工(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Planned return</source>
        <translation>约定交还(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>上一窗口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Production ended</source>
        <translation>停产日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Promised to the customer</source>
        <translation>向客户承诺(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Proof of purchase</source>
        <translation>购买凭证(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Proposed by</source>
        <translation>提议人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Proposed on</source>
        <translation>提议日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Purchase order</source>
        <translation>采购订单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Put aside for jobs</source>
        <translation>为工单预留(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quality, 1 poor to 4 very good</source>
        <translation>质量，1 差 至 4 很好(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quality, 1 to 4</source>
        <translation>质量，1 至 4(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>报价(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>缩小字体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take away…</source>
        <translation>移除(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Taken back by</source>
        <translation>收回人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Taken in</source>
        <translation>收到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Taken where</source>
        <translation>取货地点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>税号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Technician</source>
        <translation>技术人员(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>条款(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test report</source>
        <translation>试验报告(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tested on</source>
        <translation>试验日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;The customer has signed the declaration</source>
        <translation>客户已在声明上签字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;The customer says that it works</source>
        <translation>客户确认已恢复正常(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;The customer wants the old part</source>
        <translation>客户要求取回旧件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;The customer was telephoned</source>
        <translation>已打电话给客户(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Their number</source>
        <translation>对方编号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>平铺(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time taken, 1 poor to 4 very good</source>
        <translation>用时，1 差 至 4 很好(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To branch</source>
        <translation>接收分公司(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To order</source>
        <translation>待采购(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Too much, worth</source>
        <translation>盘盈金额(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Total</source>
        <translation>合计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>调拨(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>设备(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unit price</source>
        <translation>单价(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>设备(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Units on it</source>
        <translation>所列商品(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Used</source>
        <translation>已用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User's own measures</source>
        <translation>用户自行采取的措施(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>区域(&amp;Z)</translation>
    </message>
    <message>
        <source>1 down</source>
        <translation>1 级 停机</translation>
    </message>
    <message>
        <source>1 {theirs} = {rate} {ours} on {day}, {source}</source>
        <translation>1 {theirs} = {rate} {ours}，{day}，{source}</translation>
    </message>
    <message>
        <source>2 serious</source>
        <translation>2 级 严重</translation>
    </message>
    <message>
        <source>3 ordinary</source>
        <translation>3 级 一般</translation>
    </message>
    <message>
        <source>4 slight</source>
        <translation>4 级 轻微</translation>
    </message>
    <message>
        <source>45 or 1:10</source>
        <translation>45 或 1:10</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A bag is made by itself when a technician is first given something.</source>
        <translation>技术人员首次领料时会自动建立备件包。</translation>
    </message>
    <message>
        <source>A barcode and a model lead to the part on which they stand</source>
        <translation>条码和型号指向其所在的备件</translation>
    </message>
    <message>
        <source>A barcode has at most 40 characters: {barcode}</source>
        <translation>条码最多 40 个字符：{barcode}</translation>
    </message>
    <message>
        <source>A branch code has one to six capital letters or figures, such as HP.</source>
        <translation>分公司代码为一至六位大写字母或数字，例如 HP。</translation>
    </message>
    <message>
        <source>A call has one voucher in use at a time</source>
        <translation>每张报修单同时只有一张在用凭证</translation>
    </message>
    <message>
        <source>A call is ready when each of its goods is, and returned when each has left</source>
        <translation>所有商品修好后报修单才算待交还，全部交还后才算已交还</translation>
    </message>
    <message>
        <source>A call is signed off with a signed voucher, or the reason why it is not signed, and with its outcome (P2-9)</source>
        <translation>报修单凭已签字的凭证（或未签原因）及处理结果销单（P2-9）</translation>
    </message>
    <message>
        <source>A charge is collected, invoiced or waiting as its receipts and its invoice say</source>
        <translation>待收费用的状态与收据和发票一致</translation>
    </message>
    <message>
        <source>A charge is the sum of its lines</source>
        <translation>待收费用等于各行之和</translation>
    </message>
    <message>
        <source>A class that was given by hand stands before the one that the run would have given.</source>
        <translation>手工指定的类别写在前面，括号内是分析所得的类别。</translation>
    </message>
    <message>
        <source>A contract covers units of its own customer, each once</source>
        <translation>合同只保障本客户的设备，每台一次</translation>
    </message>
    <message>
        <source>A contract has one notice at most, from one month before its end (P2-20)</source>
        <translation>每份合同最多一份到期通知，且在到期前一个月之内（P2-20）</translation>
    </message>
    <message>
        <source>A contract in notice has its notice, and a draft has none</source>
        <translation>已通知的合同有其通知，草稿没有</translation>
    </message>
    <message>
        <source>A cost is not below zero.</source>
        <translation>费用不能小于零。</translation>
    </message>
    <message>
        <source>A currency has three capital letters, such as CNY or EUR.</source>
        <translation>币种为三个大写字母，例如 CNY 或 EUR。</translation>
    </message>
    <message>
        <source>A day, such as today, 18 Nov, since Friday or 2025-11</source>
        <translation>日期，例如：今天、11月18日、2025-11</translation>
    </message>
    <message>
        <source>A demo centre is made of invented people; you can throw it away at any time.</source>
        <translation>演示中心由虚构人物组成，可随时删除。</translation>
    </message>
    <message>
        <source>A deposit is not below zero.</source>
        <translation>押金不能小于零。</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>程序故障</translation>
    </message>
    <message>
        <source>a fault in the program ({place}). With BACKOFFICE_TRACE=1 it says more.</source>
        <translation>程序故障（{place}）。设置 BACKOFFICE_TRACE=1 可显示详情。</translation>
    </message>
    <message>
        <source>A fee is not below zero.</source>
        <translation>费用不能小于零。</translation>
    </message>
    <message>
        <source>A figure, such as 386, &gt; 100 or 10..20</source>
        <translation>数字，例如 386、&gt; 100 或 10..20</translation>
    </message>
    <message>
        <source>A file may have 1 to {most} MB.</source>
        <translation>单个文件可为 1 至 {most} MB。</translation>
    </message>
    <message>
        <source>A file of this kind is not opened from here. Save it where you want it.</source>
        <translation>此类文件不从这里打开。请另存到需要的位置。</translation>
    </message>
    <message>
        <source>A form, register or printout</source>
        <translation>表单、登记簿或打印件</translation>
    </message>
    <message>
        <source>A job that waits knows the order that brings its part, and its day</source>
        <translation>等件的工单知道由哪张订单到货、何时到货</translation>
    </message>
    <message>
        <source>A limit is not below zero.</source>
        <translation>限额不能小于零。</translation>
    </message>
    <message>
        <source>A loan has the words that its state asks for: who signed for it, when it went and when it ended</source>
        <translation>每笔借用都有其状态所需的记录：谁签收、何时借出、何时结束</translation>
    </message>
    <message>
        <source>a loaner is due back</source>
        <translation>备用机到期应还</translation>
    </message>
    <message>
        <source>A loaner is held by whom its state says: store, customer, workshop, or nobody any more</source>
        <translation>备用机在其状态所说的地方：库房、客户、维修间，或已不存在</translation>
    </message>
    <message>
        <source>A loaner is promised to one customer at a time (P1-6.4)</source>
        <translation>一台备用机同一时间只许诺给一位客户 (P1-6.4)</translation>
    </message>
    <message>
        <source>A loaner is still reserved</source>
        <translation>还有一台备用机被预留</translation>
    </message>
    <message>
        <source>A loaner knows how many days it was lent</source>
        <translation>备用机记有借出的天数</translation>
    </message>
    <message>
        <source>A loaner stood in its place: it is reconnected only with a passed test record. {number}</source>
        <translation>曾用备用机替代：须有合格的试验记录才能重新接入。{number}</translation>
    </message>
    <message>
        <source>A loaner that does not come back is charged with its value. If you have brought it back in the meantime, please regard this letter as void.</source>
        <translation>备用机逾期不还的，按其价值收费。如您已归还，请忽略此函。</translation>
    </message>
    <message>
        <source>A loaner that is promised or lent has exactly one open loan, and no other has one (P1-6.4)</source>
        <translation>已预留或借出的备用机恰有一笔未结借用，其他的没有 (P1-6.4)</translation>
    </message>
    <message>
        <source>A loaner that was made permanent has its scrap record, and the customer a unit in place of the old one (S-R10)</source>
        <translation>永久更换的备用机有报废处理记录，客户有一台替代旧机的设备 (S-R10)</translation>
    </message>
    <message>
        <source>A login of this name belongs to somebody else on the server. Take another one.</source>
        <translation>服务器上这个登录名已属于别人。请换一个。</translation>
    </message>
    <message>
        <source>A new one, from today</source>
        <translation>从今天起重新计算</translation>
    </message>
    <message>
        <source>A notice is sent on the day it is written or later, and not in the future.</source>
        <translation>通知书在填写当天或之后寄出，且不能是将来的日期。</translation>
    </message>
    <message>
        <source>A number may belong to several people: nothing is forced.</source>
        <translation>一个号码可属于多人：不作强制。</translation>
    </message>
    <message>
        <source>A number, from its beginning</source>
        <translation>编号，从开头输入</translation>
    </message>
    <message>
        <source>A paid</source>
        <translation>A 收费</translation>
    </message>
    <message>
        <source>A paper that replaces another replaces one of the same record</source>
        <translation>替代单据与被替代单据属于同一记录</translation>
    </message>
    <message>
        <source>A part is no substitute for itself.</source>
        <translation>备件不能代用自己。</translation>
    </message>
    <message>
        <source>A password has at least ten characters.</source>
        <translation>密码至少十个字符。</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>密码至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>A payment by cash receipt is what that receipt says</source>
        <translation>凭收款收据的付款与收据一致</translation>
    </message>
    <message>
        <source>A payment is above zero.</source>
        <translation>付款须大于零。</translation>
    </message>
    <message>
        <source>A permille</source>
        <translation>A 类上限</translation>
    </message>
    <message>
        <source>A piece with a serial number is in one place: where it went last</source>
        <translation>有序列号的备件只在一处：最后去向之处</translation>
    </message>
    <message>
        <source>A receipt is voided with the exit of all its goods, or declared lost (P2-12)</source>
        <translation>收据在所列商品全部出库后作废，或已声明遗失（P2-12）</translation>
    </message>
    <message>
        <source>A record takes at least one file of {least} MB and at most {most} MB.</source>
        <translation>一条记录至少可容纳一个 {least} MB 的文件，最多 {most} MB。</translation>
    </message>
    <message>
        <source>A renewal follows the day after the contract before it, for the same customer</source>
        <translation>续签合同接在原合同次日，且为同一客户</translation>
    </message>
    <message>
        <source>A repair card has the words that its state asks for</source>
        <translation>维修卡填有其状态所要求的内容</translation>
    </message>
    <message>
        <source>A reversal is the opposite of what it puts right</source>
        <translation>冲销与原记录正好相反</translation>
    </message>
    <message>
        <source>A serial number has at most 40 characters: {serial}</source>
        <translation>序列号最多 40 个字符：{serial}</translation>
    </message>
    <message>
        <source>A serial number stands for one unit of a model</source>
        <translation>同一型号的序列号只对应一台设备</translation>
    </message>
    <message>
        <source>A setting with this default</source>
        <translation>以此为默认值的设置</translation>
    </message>
    <message>
        <source>A supplier has one number for a part: write each supplier once.</source>
        <translation>每家供应商对一个备件只有一个料号：每家只写一次。</translation>
    </message>
    <message>
        <source>A tax rate lies between 0 and 100 %.</source>
        <translation>税率在 0 至 100 % 之间。</translation>
    </message>
    <message>
        <source>A telephone number is found however it is written</source>
        <translation>电话号码无论何种写法都能查到</translation>
    </message>
    <message>
        <source>A test is passed when each of its points is, and a loaner knows its last test</source>
        <translation>各项都合格试验才合格，备用机记有最近一次试验</translation>
    </message>
    <message>
        <source>A text that is kept and printed</source>
        <translation>保存并打印的文字</translation>
    </message>
    <message>
        <source>A transfer leaves from a store and arrives in one, not in {warehouse}.</source>
        <translation>调拨从仓库发出并到达仓库，不能是{warehouse}。</translation>
    </message>
    <message>
        <source>A unit is covered twice by one contract.</source>
        <translation>一份合同重复保障了同一台设备。</translation>
    </message>
    <message>
        <source>A used part stands on the card or voucher of its job</source>
        <translation>用掉的备件记在其维修卡或服务凭证上</translation>
    </message>
    <message>
        <source>A voucher that is filed has its place, and one that is voided its reason</source>
        <translation>已归档的凭证有存档位置，已作废的有原因</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;pplied by</source>
        <translation>启用人(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;pproved by</source>
        <translation>批准人(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;pproved on</source>
        <translation>批准日期(&amp;P)</translation>
    </message>
    <message>
        <source>Abc</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Abc by hand</source>
        <translation>手工指定类别</translation>
    </message>
    <message>
        <source>Abc reason</source>
        <translation>指定类别的理由</translation>
    </message>
    <message>
        <source>ABC report</source>
        <translation>ABC 分类报告</translation>
    </message>
    <message>
        <source>ABC run</source>
        <translation>ABC 分类</translation>
    </message>
    <message>
        <source>ABC runs</source>
        <translation>ABC 分类</translation>
    </message>
    <message>
        <source>Above maximum</source>
        <translation>超过最高库存</translation>
    </message>
    <message>
        <source>Above that</source>
        <translation>超出时</translation>
    </message>
    <message>
        <source>Above the low-fee limit: the invoice is queued for Accounts when the goods leave. This does not block.</source>
        <translation>超过小额限额：商品出库时发票转财务待办，不影响交还。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>确认接收</translation>
    </message>
    <message>
        <source>Accepted b&amp;y</source>
        <translation>接收人(&amp;Y)</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Accessories out</source>
        <translation>借出的附件</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Acquired on</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Actual repair ti&amp;me</source>
        <translation>实际维修时间(&amp;M)</translation>
    </message>
    <message>
        <source>Actual repair time</source>
        <translation>实际维修时间</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>附加时间</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>附加人</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>After</source>
        <translation>起始流水</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>After a step</source>
        <translation>执行步骤后</translation>
    </message>
    <message>
        <source>After that the part can be had no more.</source>
        <translation>此后该备件不再供应。</translation>
    </message>
    <message>
        <source>After that {fee} a day is charged for storage.</source>
        <translation>逾期按每日 {fee} 收取保管费。</translation>
    </message>
    <message>
        <source>After the job</source>
        <translation>完工之后</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>agrees with the description and the limit</source>
        <translation>同意以上描述与限额</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All as sent</source>
        <translation>全部如数到达</translation>
    </message>
    <message>
        <source>All came in</source>
        <translation>全部到货</translation>
    </message>
    <message>
        <source>All cash is handed over.</source>
        <translation>现金均已上交。</translation>
    </message>
    <message>
        <source>All changes of hands</source>
        <translation>全部交接</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>清点完毕</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All files of a record, at &amp;most (MB)</source>
        <translation>一条记录的全部文件上限（MB）(&amp;M)</translation>
    </message>
    <message>
        <source>All finished goods are back with their owners</source>
        <translation>修好的商品均已交还客户</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>合为一个文件</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All other steps (Ctrl+M)</source>
        <translation>其他全部步骤（Ctrl+M）</translation>
    </message>
    <message>
        <source>All that lies there</source>
        <translation>全部库存</translation>
    </message>
    <message>
        <source>All the files of one record may have {most} MB together.</source>
        <translation>一条记录的全部文件合计不得超过 {most} MB。</translation>
    </message>
    <message>
        <source>All work saved {time}</source>
        <translation>已全部保存 {time}</translation>
    </message>
    <message>
        <source>All {all} checks hold in {path}.</source>
        <translation>{path} 的 {all} 项检查全部通过。</translation>
    </message>
    <message>
        <source>All {all} checks hold.</source>
        <translation>全部 {all} 项检查均通过。</translation>
    </message>
    <message>
        <source>All {all} of this model are free.</source>
        <translation>该型号 {all} 台均空闲。</translation>
    </message>
    <message>
        <source>All {all} of this model are out or promised; the first is free from {day}.</source>
        <translation>此型号的 {all} 台均已借出或预留；最早一台自 {day} 起空闲。</translation>
    </message>
    <message>
        <source>All {all} of this model are out; the first is due back on {day}.</source>
        <translation>该型号 {all} 台全部借出；最早 {day} 归还。</translation>
    </message>
    <message>
        <source>Also in custody of the same person</source>
        <translation>同一人保管的其他工具</translation>
    </message>
    <message>
        <source>also on {names}</source>
        <translation>亦为 {names} 的号码</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount paid back</source>
        <translation>退还金额</translation>
    </message>
    <message>
        <source>Amount received, {currency}</source>
        <translation>实收金额，{currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An attachment without a content was erased by a deed that says so</source>
        <translation>没有内容的附件都是由有记录的操作删除的</translation>
    </message>
    <message>
        <source>An e-mail address holds an @.</source>
        <translation>电子邮箱地址含有 @。</translation>
    </message>
    <message>
        <source>An invoice is the sum of its lines, with the tax within</source>
        <translation>发票等于各行之和，含税</translation>
    </message>
    <message>
        <source>An invoice line is not quantity times price: {what}.</source>
        <translation>发票行的金额不等于数量乘单价：{what}。</translation>
    </message>
    <message>
        <source>An old part entered the stock only by its appraisal, and for nothing</source>
        <translation>旧件只经鉴定入库，且不计价</translation>
    </message>
    <message>
        <source>An order that went out was printed</source>
        <translation>发出的订单都已打印</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>到错件</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Appl&amp;ied at</source>
        <translation>启用时间(&amp;I)</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>启用人</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>启用时间</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Appointment from</source>
        <translation>预约开始</translation>
    </message>
    <message>
        <source>Appointment to</source>
        <translation>预约结束</translation>
    </message>
    <message>
        <source>Appointment unti&amp;l</source>
        <translation>预约至(&amp;L)</translation>
    </message>
    <message>
        <source>Appraisa&amp;l</source>
        <translation>鉴定(&amp;L)</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Appraise</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Appraise scrap</source>
        <translation>鉴定报废</translation>
    </message>
    <message>
        <source>Appraise what is to be scrapped</source>
        <translation>鉴定待报废的设备</translation>
    </message>
    <message>
        <source>Appraised &amp;by</source>
        <translation>鉴定人(&amp;B)</translation>
    </message>
    <message>
        <source>appraised as above</source>
        <translation>鉴定如上</translation>
    </message>
    <message>
        <source>Appraised at</source>
        <translation>鉴定时间</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>Appraised on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Appraised, to approve</source>
        <translation>已鉴定，待批准</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approval and disposal</source>
        <translation>批准与处理</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve and post</source>
        <translation>批准并过账</translation>
    </message>
    <message>
        <source>Approve disposal</source>
        <translation>批准处理</translation>
    </message>
    <message>
        <source>Approve for finance</source>
        <translation>财务批准</translation>
    </message>
    <message>
        <source>Approve purchase</source>
        <translation>批准采购</translation>
    </message>
    <message>
        <source>Approve purchases</source>
        <translation>批准采购</translation>
    </message>
    <message>
        <source>Approve purchases for finance</source>
        <translation>财务批准采购</translation>
    </message>
    <message>
        <source>Approve the compensation</source>
        <translation>批准赔偿</translation>
    </message>
    <message>
        <source>Approve the differences</source>
        <translation>批准盘点差异</translation>
    </message>
    <message>
        <source>Approve the disposal</source>
        <translation>批准报废处理</translation>
    </message>
    <message>
        <source>Approve the purchase as supervisor</source>
        <translation>主管批准采购</translation>
    </message>
    <message>
        <source>Approve the purchase for finance</source>
        <translation>财务批准采购</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>批准人(&amp;B)</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>批准日期(&amp;O)</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Approved b&amp;y</source>
        <translation>批准人(&amp;Y)</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Approved, to order</source>
        <translation>已批准，待下单</translation>
    </message>
    <message>
        <source>Approved: make the orders</source>
        <translation>已批准：请下单</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>are collected on the spot with a receipt and invoiced later.</source>
        <translation>现场凭收据收取，之后开票。</translation>
    </message>
    <message>
        <source>are inspected by a second person, always.</source>
        <translation>一律由第二人检验。</translation>
    </message>
    <message>
        <source>Arr&amp;ived at</source>
        <translation>到达时间(&amp;I)</translation>
    </message>
    <message>
        <source>Arrive by</source>
        <translation>到达时限</translation>
    </message>
    <message>
        <source>Arrive by {time}</source>
        <translation>{time} 前到达</translation>
    </message>
    <message>
        <source>Arrive within hours</source>
        <translation>到达时限（小时）</translation>
    </message>
    <message>
        <source>Arrive within, hours</source>
        <translation>到达时限（小时）</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Arrived from another branch</source>
        <translation>从其他分公司到达</translation>
    </message>
    <message>
        <source>Arrived in time</source>
        <translation>按时到达</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>{time} 到达</translation>
    </message>
    <message>
        <source>As at {time}: the database does not answer</source>
        <translation>{time} 的状态：数据库没有响应</translation>
    </message>
    <message>
        <source>as it stands on every paper</source>
        <translation>印在每张单据上</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>As ordered</source>
        <translation>与订单相符</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As&amp;k before repairing above</source>
        <translation>超过此额先询问(&amp;K)</translation>
    </message>
    <message>
        <source>As&amp;ked</source>
        <translation>申领(&amp;K)</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>申请人(&amp;K)</translation>
    </message>
    <message>
        <source>Ask another branch</source>
        <translation>向其他分公司申请</translation>
    </message>
    <message>
        <source>Ask for part</source>
        <translation>申领备件</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申领</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>申领人(&amp;B)</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>申领时间</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申领人</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Asked for or on order already: {open}. Look at it first. If this is wanted on top of it, say so.</source>
        <translation>已申请或已订购：{open}。请先查看。如果是在此之外另需的，请注明。</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申领日期</translation>
    </message>
    <message>
        <source>asked {time}</source>
        <translation>{time} 申请</translation>
    </message>
    <message>
        <source>Asked, put aside</source>
        <translation>已申领，已预留</translation>
    </message>
    <message>
        <source>Asking for quotes</source>
        <translation>询价中</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Assess the fault</source>
        <translation>评估故障</translation>
    </message>
    <message>
        <source>Assess the report</source>
        <translation>评估报告</translation>
    </message>
    <message>
        <source>Assessed &amp;by</source>
        <translation>评估人(&amp;B)</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>主管评估</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>资产编号</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At customers</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>At least one backup has to be kept.</source>
        <translation>至少要保留一份备份。</translation>
    </message>
    <message>
        <source>At least {count} characters. Three unrelated words are easy to keep in mind.</source>
        <translation>至少 {count} 个字符。三个互不相关的词便于记忆。</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translation>最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>At most {most} files at once.</source>
        <translation>一次最多 {most} 个文件。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>在柜台</translation>
    </message>
    <message>
        <source>At the customer's</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在工作台</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>截至当日终了</translation>
    </message>
    <message>
        <source>at their own desk</source>
        <translation>在本人工位</translation>
    </message>
    <message>
        <source>At this rate the amount is too large.</source>
        <translation>按此汇率折算，金额过大。</translation>
    </message>
    <message>
        <source>At what &amp;time</source>
        <translation>备份时间(&amp;T)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已附加</translation>
    </message>
    <message>
        <source>Attaching {n} files…</source>
        <translation>正在附加 {n} 个文件…</translation>
    </message>
    <message>
        <source>Attaching {n} file…</source>
        <translation>正在附加 {n} 个文件…</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachment {key} does not belong to the branch of its record.</source>
        <translation>附件 {key} 与其记录不属于同一分公司。</translation>
    </message>
    <message>
        <source>Attachment {key} does not say rightly whether it was taken away.</source>
        <translation>附件 {key} 的移除情况记载不符。</translation>
    </message>
    <message>
        <source>Attachment {key} hangs on no record.</source>
        <translation>附件 {key} 不属于任何记录。</translation>
    </message>
    <message>
        <source>Attachment {key} has {found} bytes where {size} were attached.</source>
        <translation>附件 {key} 现有 {found} 字节，附加时为 {size} 字节。</translation>
    </message>
    <message>
        <source>Attachment {key} names no content, and nobody erased it.</source>
        <translation>附件 {key} 没有内容，也没有人删除过它。</translation>
    </message>
    <message>
        <source>Attachment {key}: {what}</source>
        <translation>附件 {key}：{what}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments ({count})</source>
        <translation>附件（{count}）</translation>
    </message>
    <message>
        <source>Attachments hang on {record}, which takes none.</source>
        <translation>{record} 不能带附件，却带有附件。</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附加…</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>敲门次数</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可借</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均价</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B contract</source>
        <translation>B 合同</translation>
    </message>
    <message>
        <source>B permille</source>
        <translation>B 类上限</translation>
    </message>
    <message>
        <source>B&amp;ag checked</source>
        <translation>备件包清点(&amp;A)</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>备份管理(&amp;K)…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返岗</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Back or lost</source>
        <translation>收回或遗失</translation>
    </message>
    <message>
        <source>Back to assessment</source>
        <translation>退回评估</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>退回工作台</translation>
    </message>
    <message>
        <source>back to the bench</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Back to the store</source>
        <translation>交回仓库</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>退回供应商</translation>
    </message>
    <message>
        <source>Back up now makes the first one.</source>
        <translation>点“立即备份”即可做第一份。</translation>
    </message>
    <message>
        <source>back, found or written off as entered</source>
        <translation>退回、找到或核销如上</translation>
    </message>
    <message>
        <source>Back, goods still here</source>
        <translation>收据已收回，商品未交还</translation>
    </message>
    <message>
        <source>Back, signed</source>
        <translation>已交回，已签字</translation>
    </message>
    <message>
        <source>Back, to inspect</source>
        <translation>已还，待检验</translation>
    </message>
    <message>
        <source>Back, unsigned</source>
        <translation>已交回，未签字</translation>
    </message>
    <message>
        <source>Backoffice</source>
        <translation>Backoffice</translation>
    </message>
    <message>
        <source>Backup made and restored on trial</source>
        <translation>备份已完成，并已试恢复</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>备份于{when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>badge {number}</source>
        <translation>工号 {number}</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>备件包</translation>
    </message>
    <message>
        <source>Bag checked</source>
        <translation>备件包清点</translation>
    </message>
    <message>
        <source>Bag of {name}</source>
        <translation>{name} 的备件包</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>备件包</translation>
    </message>
    <message>
        <source>Bags to check</source>
        <translation>待清点备件包</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Before deed {place} of branch {branch} there are deeds missing.</source>
        <translation>分公司 {branch} 的第 {place} 项操作之前有操作缺失。</translation>
    </message>
    <message>
        <source>before the money was handed over</source>
        <translation>款项上交之前</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>开始人</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>盘点中</translation>
    </message>
    <message>
        <source>Belongs to this job</source>
        <translation>相关单据</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最低库存</translation>
    </message>
    <message>
        <source>Beside orders</source>
        <translation>不属订单</translation>
    </message>
    <message>
        <source>Bi&amp;n</source>
        <translation>货位(&amp;N)</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>货位</translation>
    </message>
    <message>
        <source>Bins, by how &amp;they begin</source>
        <translation>货位（按开头）(&amp;T)</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲盘</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账面数</translation>
    </message>
    <message>
        <source>Book value</source>
        <translation>账面价值</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Books and calibration</source>
        <translation>账面与校准</translation>
    </message>
    <message>
        <source>Both ends of a transfer say the same, and it is closed when nothing of it is on the road</source>
        <translation>调拨两头的记录一致，途中无货时才结束</translation>
    </message>
    <message>
        <source>Both of this model are free.</source>
        <translation>该型号两台均空闲。</translation>
    </message>
    <message>
        <source>Both of this model are out or promised; the first is free from {day}.</source>
        <translation>该型号两台均已借出或预留；最早一台自 {day} 起空闲。</translation>
    </message>
    <message>
        <source>Both of this model are out; the first is due back on {day}.</source>
        <translation>该型号两台均已借出；最早 {day} 归还。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Bought &amp;on</source>
        <translation>购置日期(&amp;O)</translation>
    </message>
    <message>
        <source>Bought from</source>
        <translation>购自</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Br&amp;anch</source>
        <translation>分公司(&amp;A)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分公司</translation>
    </message>
    <message>
        <source>Branch {branch}: deed {place} of {day} is not the one that was sealed then. Something before it was changed, or it was cut off.</source>
        <translation>分公司 {branch}：{day} 的第 {place} 项操作与当时封存的不同。其前的内容被更改，或已被截去。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分公司</translation>
    </message>
    <message>
        <source>Bring it to its end first: {what}.</source>
        <translation>请先办结：{what}。</translation>
    </message>
    <message>
        <source>Brings the tables of a centre up to date with this program; done already, it does nothing.</source>
        <translation>将中心的数据表升级到本程序版本；已是最新则不做任何事。</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>业务日期</translation>
    </message>
    <message>
        <source>Buy again</source>
        <translation>恢复采购</translation>
    </message>
    <message>
        <source>Buy no more</source>
        <translation>停止采购</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>By</source>
        <translation>交货日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>By serial</source>
        <translation>按序列号</translation>
    </message>
    <message>
        <source>by signature below</source>
        <translation>以下方签名</translation>
    </message>
    <message>
        <source>By the minute</source>
        <translation>按分钟</translation>
    </message>
    <message>
        <source>By the moving average; the sum is that of the stock ledger.</source>
        <translation>按移动平均价计算；合计与库存账一致。</translation>
    </message>
    <message>
        <source>By the moving average; the sum of the ledger up to this day.</source>
        <translation>按移动平均价；为截至当日台账之和。</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C free, in warranty</source>
        <translation>C 免费，保修期内</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>报修单(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lass B</source>
        <translation>B 类(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lose without a backup</source>
        <translation>不备份直接关闭(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ode of the branch</source>
        <translation>分公司代码(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ompensation</source>
        <translation>赔偿(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;omponent group</source>
        <translation>部件类别(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>外观状况(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;ontract ends</source>
        <translation>合同到期(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;ustomer remark</source>
        <translation>客户意见(&amp;U)</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>报修单(&amp;L)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历（F4）</translation>
    </message>
    <message>
        <source>Calibra&amp;ted on</source>
        <translation>校准日期(&amp;T)</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>已校准</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>校准日期</translation>
    </message>
    <message>
        <source>Calibration d&amp;ue</source>
        <translation>应校准日期(&amp;U)</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>应校准日期</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>报修单</translation>
    </message>
    <message>
        <source>Call and loan</source>
        <translation>报修单和借用单</translation>
    </message>
    <message>
        <source>Call and voucher</source>
        <translation>报修单与凭证</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消申领</translation>
    </message>
    <message>
        <source>Call off request</source>
        <translation>撤销申请</translation>
    </message>
    <message>
        <source>Call reservation off</source>
        <translation>取消预留</translation>
    </message>
    <message>
        <source>Call {number} is "{state}" without a voucher.</source>
        <translation>报修单 {number} 的状态为“{state}”，却没有凭证。</translation>
    </message>
    <message>
        <source>Call {number} is "{state}" without goods.</source>
        <translation>报修单 {number} 的状态为“{state}”，却没有商品。</translation>
    </message>
    <message>
        <source>Call {number} is "{state}", but the last thing that happened to it is "{last}".</source>
        <translation>报修单 {number} 的状态为“{state}”，但最后一次事件是“{last}”。</translation>
    </message>
    <message>
        <source>Call {number} is "{state}": of its {goods} units {ready} are ready or gone, {out} have left.</source>
        <translation>报修单 {number} 的状态为“{state}”：共 {goods} 件商品，{ready} 件已修好或已出库，{out} 件已交还。</translation>
    </message>
    <message>
        <source>Call {number} is due at {due}; by its zone it is {wanted}.</source>
        <translation>报修单 {number} 的到达时限为 {due}，按区域应为 {wanted}。</translation>
    </message>
    <message>
        <source>Call {number} is signed off without an outcome.</source>
        <translation>报修单 {number} 已销单，却没有处理结果。</translation>
    </message>
    <message>
        <source>Call {number}: "{kind}" at {at} cannot be.</source>
        <translation>报修单 {number}：“{kind}”不可能发生在 {at}。</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Came back from the way</source>
        <translation>途中退回</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已到货</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>入库时间</translation>
    </message>
    <message>
        <source>Came in part</source>
        <translation>部分到货</translation>
    </message>
    <message>
        <source>Came in without a cost</source>
        <translation>入库时没有成本</translation>
    </message>
    <message>
        <source>Came in without a cost: enter it</source>
        <translation>入库时没有成本：请录入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>取消报修</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>无法维修</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>知悉无法撤销</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>无法维修</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>维修卡</translation>
    </message>
    <message>
        <source>Card left</source>
        <translation>已留便条</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>维修卡号</translation>
    </message>
    <message>
        <source>Carried &amp;by</source>
        <translation>携带人(&amp;B)</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运人</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>顺延</translation>
    </message>
    <message>
        <source>Case and fittings</source>
        <translation>外壳与附件</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash is in the hands of who collected it until somebody else has taken it; each receipt is invoiced, void or under way</source>
        <translation>现金由收款人持有直到他人接收；每张收据已开票、作废或在途</translation>
    </message>
    <message>
        <source>Cash receipt</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Cash receipt no.</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>Cash receipts</source>
        <translation>收款收据</translation>
    </message>
    <message>
        <source>Cat.</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Categor&amp;y</source>
        <translation>类别(&amp;Y)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Centre founded</source>
        <translation>中心成立</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>方式(&amp;N)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change of hands</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed as well</source>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>修改了密码</translation>
    </message>
    <message>
        <source>Changed, draft kept {time}</source>
        <translation>已更改，草稿保存于 {time}</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>渠道(&amp;L)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>待收费用</translation>
    </message>
    <message>
        <source>Charge nothing</source>
        <translation>免收费用</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Charged for damage and loss</source>
        <translation>损坏和遗失收费</translation>
    </message>
    <message>
        <source>Charged minutes</source>
        <translation>计费分钟</translation>
    </message>
    <message>
        <source>Charged on</source>
        <translation>计收日期</translation>
    </message>
    <message>
        <source>Check bag</source>
        <translation>清点备件包</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>清点时间</translation>
    </message>
    <message>
        <source>Checked b&amp;y</source>
        <translation>清点人(&amp;Y)</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Checks everything that must always hold in a centre; ends with 1 when something does not.</source>
        <translation>检查中心数据必须始终成立的各项规则；有不成立时返回 1。</translation>
    </message>
    <message>
        <source>Chief technician</source>
        <translation>技术主管</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Choice and approvals</source>
        <translation>选定与审批</translation>
    </message>
    <message>
        <source>Choice reason</source>
        <translation>选定理由</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Choose a password of your own now.</source>
        <translation>请现在设定自己的密码。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a row or scan a barcode.</source>
        <translation>请选择一行或扫描条码。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>请从列表中选择时区，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Choose another password than the old one.</source>
        <translation>新密码须与旧密码不同。</translation>
    </message>
    <message>
        <source>Choose one of the list, or clear the field.</source>
        <translation>请从列表中选择，或清空此栏。</translation>
    </message>
    <message>
        <source>Choose own</source>
        <translation>自选密码</translation>
    </message>
    <message>
        <source>Choose quotes</source>
        <translation>选定报价</translation>
    </message>
    <message>
        <source>Choose what is to be bought.</source>
        <translation>请选择要采购的备件。</translation>
    </message>
    <message>
        <source>Choose with 1, 2 or 3</source>
        <translation>按 1、2 或 3 选择</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>选定人</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Class &amp;A</source>
        <translation>A 类(&amp;A)</translation>
    </message>
    <message>
        <source>Class &amp;B up to</source>
        <translation>B 类上限(&amp;B)</translation>
    </message>
    <message>
        <source>Class A</source>
        <translation>A 类</translation>
    </message>
    <message>
        <source>Class A &amp;up to</source>
        <translation>A 类上限(&amp;U)</translation>
    </message>
    <message>
        <source>Class A ends before class B, and both between 0 and 100 %.</source>
        <translation>A 类上限须低于 B 类上限，且都在 0 至 100 % 之间。</translation>
    </message>
    <message>
        <source>Class B</source>
        <translation>B 类</translation>
    </message>
    <message>
        <source>Class C</source>
        <translation>C 类</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>文员</translation>
    </message>
    <message>
        <source>Clock event</source>
        <translation>时钟事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close a&amp;ll</source>
        <translation>全部关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>缺货结单</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Closed short</source>
        <translation>缺货结单</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Co&amp;mpleted at</source>
        <translation>完成时间(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;mponent group</source>
        <translation>部件类别(&amp;M)</translation>
    </message>
    <message>
        <source>Co&amp;ndition</source>
        <translation>外观状况(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;nfirmed on</source>
        <translation>确认于(&amp;N)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>现场收款</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>现场收款</translation>
    </message>
    <message>
        <source>Collected &amp;by</source>
        <translation>收款人(&amp;B)</translation>
    </message>
    <message>
        <source>Collected &amp;on the spot</source>
        <translation>现场收款(&amp;O)</translation>
    </message>
    <message>
        <source>Collected &amp;on the spot up to</source>
        <translation>现场收款限额(&amp;O)</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>收款时间</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Collected on the s&amp;pot</source>
        <translation>现场收款(&amp;P)</translation>
    </message>
    <message>
        <source>Collected {collected} {currency}, handed over {handed}, in hand {in_hand}.</source>
        <translation>已收 {collected} {currency}，已上交 {handed}，在手 {in_hand}。</translation>
    </message>
    <message>
        <source>Collected, to invoice</source>
        <translation>已收款，待开票</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Comes and goes</source>
        <translation>时好时坏</translation>
    </message>
    <message>
        <source>Comes back to you, {currency}</source>
        <translation>应退还给您，{currency}</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>仅命令</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司价</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>compare the trail with the seals in such a file too</source>
        <translation>并与此类文件中的封印核对操作记录</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Compensation for tools</source>
        <translation>工具赔偿</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Component group</source>
        <translation>部件类别</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算类别</translation>
    </message>
    <message>
        <source>Condi&amp;tion</source>
        <translation>状况(&amp;T)</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>外观状况</translation>
    </message>
    <message>
        <source>Condition at the end</source>
        <translation>结束时状况</translation>
    </message>
    <message>
        <source>Condition in</source>
        <translation>归还时状况</translation>
    </message>
    <message>
        <source>Condition out</source>
        <translation>借出时状况</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Conduct: a checklist or a signature carries it</source>
        <translation>行为规范：由检查表或签字落实</translation>
    </message>
    <message>
        <source>Confir&amp;med by signature on the card</source>
        <translation>以卡上签名确认(&amp;M)</translation>
    </message>
    <message>
        <source>Confirm that you have this tool</source>
        <translation>确认您已领用此工具</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认方式</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认于</translation>
    </message>
    <message>
        <source>Connects this desk with a centre on a PostgreSQL server; an empty database is set up, and with --move the centre of this desk moves there.</source>
        <translation>把本工位连接到 PostgreSQL 服务器上的中心；空数据库会被建好，加 --move 则把本工位的中心迁过去。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact &amp;and role</source>
        <translation>联系人与身份(&amp;A)</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>contact of {name}</source>
        <translation>{name} 的联系人</translation>
    </message>
    <message>
        <source>Contact role</source>
        <translation>联系人身份</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>contract ends {day}</source>
        <translation>合同于 {day} 到期</translation>
    </message>
    <message>
        <source>contract until {day}</source>
        <translation>合同至 {day}</translation>
    </message>
    <message>
        <source>Contract {number} does not follow {old} as its renewal.</source>
        <translation>合同 {number} 未按续签关系接续 {old}。</translation>
    </message>
    <message>
        <source>Contract {number} is "{state}", its notice is "{notices}".</source>
        <translation>合同 {number} 的状态为“{state}”，其通知为“{notices}”。</translation>
    </message>
    <message>
        <source>Contract {number} is renewed without its renewal, or has several.</source>
        <translation>合同 {number} 标为已续签，却没有续签合同或有多份。</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Control or software</source>
        <translation>控制或软件</translation>
    </message>
    <message>
        <source>Cooling or heating</source>
        <translation>制冷或制热</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy, printed again</source>
        <translation>副本（补打）</translation>
    </message>
    <message>
        <source>Copy: {whom}</source>
        <translation>联次：{whom}</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>Correct last part</source>
        <translation>更正最后一条备件</translation>
    </message>
    <message>
        <source>Correct last time</source>
        <translation>更正最后一条工时</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost entered</source>
        <translation>录入成本</translation>
    </message>
    <message>
        <source>Cost of parts</source>
        <translation>备件成本</translation>
    </message>
    <message>
        <source>Costed at</source>
        <translation>成本录入时间</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Coun&amp;t B after days</source>
        <translation>B 类盘点间隔（天）(&amp;T)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Count A after da&amp;ys</source>
        <translation>A 类盘点间隔（天）(&amp;Y)</translation>
    </message>
    <message>
        <source>Count and take the cash</source>
        <translation>清点并接收现金</translation>
    </message>
    <message>
        <source>Count C after da&amp;ys</source>
        <translation>C 类盘点间隔（天）(&amp;Y)</translation>
    </message>
    <message>
        <source>Count days a</source>
        <translation>A 类盘点间隔（天）</translation>
    </message>
    <message>
        <source>Count days b</source>
        <translation>B 类盘点间隔（天）</translation>
    </message>
    <message>
        <source>Count days c</source>
        <translation>C 类盘点间隔（天）</translation>
    </message>
    <message>
        <source>Count difference</source>
        <translation>盘点差异</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>清点入库</translation>
    </message>
    <message>
        <source>Count it a second time</source>
        <translation>进行复盘</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>盘点表</translation>
    </message>
    <message>
        <source>Count sheet, second count</source>
        <translation>盘点表（复盘）</translation>
    </message>
    <message>
        <source>Count the goods in</source>
        <translation>清点到货</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点数</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>计量单位(&amp;I)</translation>
    </message>
    <message>
        <source>Counted &amp;in by</source>
        <translation>入库清点人(&amp;I)</translation>
    </message>
    <message>
        <source>Counted &amp;twice above a difference of</source>
        <translation>差异超过此数须复盘(&amp;T)</translation>
    </message>
    <message>
        <source>counted and put back</source>
        <translation>已清点并放回</translation>
    </message>
    <message>
        <source>counted and put into stock</source>
        <translation>已清点并入库</translation>
    </message>
    <message>
        <source>counted as written</source>
        <translation>按所写清点</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>清点时间</translation>
    </message>
    <message>
        <source>counted back, old parts taken</source>
        <translation>已清点退料，旧件已收</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Counted from, to</source>
        <translation>清点时间：从、到</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>counted in as entered</source>
        <translation>按所录清点入库</translation>
    </message>
    <message>
        <source>Counted in by</source>
        <translation>入库清点人</translation>
    </message>
    <message>
        <source>Counted in on</source>
        <translation>入库清点于</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>盘点日期</translation>
    </message>
    <message>
        <source>counted out as above</source>
        <translation>按上列清点发出</translation>
    </message>
    <message>
        <source>Counted out b&amp;y</source>
        <translation>发货清点人(&amp;Y)</translation>
    </message>
    <message>
        <source>Counted out by</source>
        <translation>发货清点人</translation>
    </message>
    <message>
        <source>Counted until</source>
        <translation>清点截至</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Counterfoil</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在清点</translation>
    </message>
    <message>
        <source>Counts and checksums are compared</source>
        <translation>正在比对行数和校验值</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>保障范围</translation>
    </message>
    <message>
        <source>Covered today</source>
        <translation>现有保障</translation>
    </message>
    <message>
        <source>Covered unit</source>
        <translation>保障设备</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>保障内容</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>红冲</translation>
    </message>
    <message>
        <source>Credit invoices, charge nothing</source>
        <translation>红冲发票、免收费用</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>红字发票</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>红字发票</translation>
    </message>
    <message>
        <source>Credit the whole invoice first.</source>
        <translation>请先红冲整张发票。</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已红冲</translation>
    </message>
    <message>
        <source>Credited before</source>
        <translation>此前红冲</translation>
    </message>
    <message>
        <source>Credited now</source>
        <translation>本次红冲</translation>
    </message>
    <message>
        <source>Credited to</source>
        <translation>红冲对象</translation>
    </message>
    <message>
        <source>Credited, {currency}</source>
        <translation>红冲金额，{currency}</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>对应发票</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency and code stay for good; the rest can be changed later.</source>
        <translation>币种和代码永久不变，其余可日后更改。</translation>
    </message>
    <message>
        <source>currency, time zone, low fee</source>
        <translation>币种、时区、小额限额</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>在产</translation>
    </message>
    <message>
        <source>Custo&amp;mer</source>
        <translation>客户(&amp;M)</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer &amp;name</source>
        <translation>客户名称(&amp;N)</translation>
    </message>
    <message>
        <source>Customer class</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Customer confirmed</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Customer does not sign</source>
        <translation>客户不签字</translation>
    </message>
    <message>
        <source>Customer goods receipt</source>
        <translation>客户商品收据</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Customer remar&amp;k</source>
        <translation>客户意见(&amp;K)</translation>
    </message>
    <message>
        <source>Customer remark</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Customer tax no.</source>
        <translation>购买方税号</translation>
    </message>
    <message>
        <source>Customer told when to expect us</source>
        <translation>已告知客户上门时间</translation>
    </message>
    <message>
        <source>Customer's answer to the quote</source>
        <translation>客户对报价的答复</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>分界</translation>
    </message>
    <message>
        <source>D general</source>
        <translation>D 内部事务</translation>
    </message>
    <message>
        <source>D&amp;ifferences</source>
        <translation>差异(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>到期日(&amp;U)</translation>
    </message>
    <message>
        <source>Da&amp;ys lent</source>
        <translation>借出天数(&amp;Y)</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Damage or loss of the loaner {loaner}</source>
        <translation>备用机 {loaner} 损坏或遗失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>损坏或不齐</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>有危险</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data and liquids in the goods are the owner's care.</source>
        <translation>商品内的数据与液体由客户自行处理。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day and language</source>
        <translation>时间与语言</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Days &amp;after</source>
        <translation>到期后天数(&amp;A)</translation>
    </message>
    <message>
        <source>Days &amp;to pay, 0 for at once</source>
        <translation>付款天数，0 为即付(&amp;T)</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>到期后天数</translation>
    </message>
    <message>
        <source>Days lent</source>
        <translation>借出天数</translation>
    </message>
    <message>
        <source>Days to remind of a &amp;loaner</source>
        <translation>备用机催还日(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;clared value</source>
        <translation>声明价值(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;parted at</source>
        <translation>出发时间(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;posit</source>
        <translation>押金(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;posit given back</source>
        <translation>已退押金(&amp;P)</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>尊敬的客户：</translation>
    </message>
    <message>
        <source>Dec&amp;ision</source>
        <translation>决定(&amp;I)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>收据遗失声明</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>声明已签字</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>声明遗失</translation>
    </message>
    <message>
        <source>Declared &amp;by</source>
        <translation>声明人(&amp;B)</translation>
    </message>
    <message>
        <source>Declared &amp;lost</source>
        <translation>声明遗失(&amp;L)</translation>
    </message>
    <message>
        <source>Declared b&amp;y</source>
        <translation>声明人(&amp;Y)</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>声明人</translation>
    </message>
    <message>
        <source>Declared lost</source>
        <translation>已声明遗失</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>声明时间</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>声明价值</translation>
    </message>
    <message>
        <source>declares the above, has received the goods</source>
        <translation>声明属实，已取回商品</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不续约</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Deed {id} ({step}, {at}) is not sealed.</source>
        <translation>操作 {id}（{step}，{at}）未封存。</translation>
    </message>
    <message>
        <source>Deed {id} was begun and never ended.</source>
        <translation>操作 {id} 已开始但未结束。</translation>
    </message>
    <message>
        <source>Deed {place} of branch {branch} was changed after it was sealed, or its seal was.</source>
        <translation>分公司 {branch} 的第 {place} 项操作或其封存在封存后被改动。</translation>
    </message>
    <message>
        <source>Deed {place} of branch {branch}: its seal was opened for something that still stands there.</source>
        <translation>分公司 {branch} 的第 {place} 项操作：封印已拆开，但内容仍在。</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>交货日期</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>送货地点</translation>
    </message>
    <message>
        <source>Departed at</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposit back</source>
        <translation>退还押金</translation>
    </message>
    <message>
        <source>Deposit for the loaner</source>
        <translation>备用机押金</translation>
    </message>
    <message>
        <source>Deposit for the loaner {loaner}</source>
        <translation>备用机 {loaner} 的押金</translation>
    </message>
    <message>
        <source>Deposit given bac&amp;k</source>
        <translation>已退押金(&amp;K)</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>已退押金</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>扣留押金</translation>
    </message>
    <message>
        <source>Deposit kept, {number}</source>
        <translation>扣留押金，{number}</translation>
    </message>
    <message>
        <source>Deposit paid b&amp;y</source>
        <translation>押金支付方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Deposit refund</source>
        <translation>押金退还单</translation>
    </message>
    <message>
        <source>Deposit state</source>
        <translation>押金状态</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Deposits that we hold</source>
        <translation>尚存押金</translation>
    </message>
    <message>
        <source>Des&amp;cription</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>Describe the attachment</source>
        <translation>说明附件</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>did not send and did not count</source>
        <translation>既未发货也未清点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences open</source>
        <translation>差异未结</translation>
    </message>
    <message>
        <source>Differences settled</source>
        <translation>差异处理</translation>
    </message>
    <message>
        <source>Differences to approve</source>
        <translation>差异待批准</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>差异行数</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>停产</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>已停产</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>dispatched again</source>
        <translation>已重新派工</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>处理报废</translation>
    </message>
    <message>
        <source>Disposed o&amp;n</source>
        <translation>处理日期(&amp;N)</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>disposed of by the approved method</source>
        <translation>按批准的方法处理</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Disposed on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发出</translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation>单据(&amp;C)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Document of the maker</source>
        <translation>厂家文件</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不工作</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drop photographs and files here, or paste a picture.</source>
        <translation>把照片和文件拖到这里，或粘贴图片。</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>松开即附加</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>应还日期(&amp;O)</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>到达时限</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>待交回</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>只盘到期的</translation>
    </message>
    <message>
        <source>Due within 1 h</source>
        <translation>1 小时内到期</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>一小时内到期</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day} 到期</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation>电子邮件(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;mergency</source>
        <translation>紧急(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>到期日(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xchange rate</source>
        <translation>汇率(&amp;X)</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>预计到货(&amp;X)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>电子邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>E-m&amp;ail</source>
        <translation>电子邮箱(&amp;A)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Each &amp;piece is followed by its serial number</source>
        <translation>每件按序列号管理(&amp;P)</translation>
    </message>
    <message>
        <source>Each 15 minutes begun</source>
        <translation>不足 15 分钟按 15 分钟计</translation>
    </message>
    <message>
        <source>Each 5 minutes begun</source>
        <translation>不足 5 分钟按 5 分钟计</translation>
    </message>
    <message>
        <source>Each begun day of a loan counts; days before a loaner came into the pool do not.</source>
        <translation>借用不满一天按一天计；备用机入库前的日子不计。</translation>
    </message>
    <message>
        <source>Each call has the vouchers that its state asks for</source>
        <translation>每张报修单都有其状态所要求的凭证</translation>
    </message>
    <message>
        <source>Each half hour begun</source>
        <translation>不足半小时按半小时计</translation>
    </message>
    <message>
        <source>Easy to guess: characters in a row or repeated.</source>
        <translation>容易猜到：连续或重复的字符。</translation>
    </message>
    <message>
        <source>Easy to guess: it holds a name or a common word.</source>
        <translation>容易猜到：含有姓名或常用词。</translation>
    </message>
    <message>
        <source>Either for the other</source>
        <translation>可互换</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>紧急(&amp;Y)</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>En&amp;try</source>
        <translation>登记行(&amp;T)</translation>
    </message>
    <message>
        <source>Encrypt for this &amp;public key</source>
        <translation>用此公钥加密(&amp;P)</translation>
    </message>
    <message>
        <source>encrypt for this public key, which begins with age1</source>
        <translation>用此公钥加密（以 age1 开头）</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>Encryption is not installed on this desk. Install it with: python3 run.py install encryption</source>
        <translation>本机尚未安装加密组件。安装命令：python3 run.py install encryption</translation>
    </message>
    <message>
        <source>End</source>
        <translation>停止供应</translation>
    </message>
    <message>
        <source>End &amp;of parts</source>
        <translation>备件供应截止(&amp;O)</translation>
    </message>
    <message>
        <source>End of custody</source>
        <translation>保管结束</translation>
    </message>
    <message>
        <source>End of parts</source>
        <translation>备件供应截止</translation>
    </message>
    <message>
        <source>End re&amp;ason</source>
        <translation>终止原因(&amp;A)</translation>
    </message>
    <message>
        <source>End reason</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation>结束于(&amp;O)</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>ended {day}, paid</source>
        <translation>已于 {day} 到期，收费</translation>
    </message>
    <message>
        <source>Ending within a month</source>
        <translation>一个月内到期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Enter cost</source>
        <translation>录入成本</translation>
    </message>
    <message>
        <source>Enter counts</source>
        <translation>录入盘点数</translation>
    </message>
    <message>
        <source>Enter into the pool</source>
        <translation>录入备用机库</translation>
    </message>
    <message>
        <source>Enter quote</source>
        <translation>登记报价</translation>
    </message>
    <message>
        <source>Entered &amp;by</source>
        <translation>录入人(&amp;B)</translation>
    </message>
    <message>
        <source>entered as written</source>
        <translation>按所写录入</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>entered for {owner}</source>
        <translation>登记在 {owner} 名下</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记行</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>清除个人数据</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Eta told at</source>
        <translation>告知到达时间于</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Evaluation and file</source>
        <translation>评价与归档</translation>
    </message>
    <message>
        <source>Evaluation of the work</source>
        <translation>工作评分</translation>
    </message>
    <message>
        <source>Every appraisal is decided.</source>
        <translation>所有鉴定都已决定。</translation>
    </message>
    <message>
        <source>Every attachment hangs on a record that is there, and belongs to its branch</source>
        <translation>每个附件都属于一条存在的记录及其分公司</translation>
    </message>
    <message>
        <source>Every backup is restored on trial before it counts. Once a week all of it is checked, and every backup is read from its disk.</source>
        <translation>每个备份都先试恢复，通过后才算数。每周会检查其全部内容，并从磁盘读取每一个备份。</translation>
    </message>
    <message>
        <source>Every bag was checked today.</source>
        <translation>今天所有备件包都已清点。</translation>
    </message>
    <message>
        <source>Every customer whose contract ends was told.</source>
        <translation>合同到期的客户均已通知。</translation>
    </message>
    <message>
        <source>Every deed is sealed and has its result</source>
        <translation>每项操作都已封存并有结果</translation>
    </message>
    <message>
        <source>Every deposit is held, given back or kept, as its receipts say; what is kept pays for damage or loss (P1-6.4, P2-10)</source>
        <translation>每笔押金或在手、或已退、或扣留，与收据一致；扣留的用于抵付损坏或遗失 (P1-6.4, P2-10)</translation>
    </message>
    <message>
        <source>Every difference is settled.</source>
        <translation>所有差异均已处理。</translation>
    </message>
    <message>
        <source>Every document was issued as a paper, and those that never change only once</source>
        <translation>每份文件都已开具单据，不变的只开具一次</translation>
    </message>
    <message>
        <source>Every gate that was passed has its deed and its reason</source>
        <translation>每次放行都有操作和理由</translation>
    </message>
    <message>
        <source>Every hand-over is confirmed.</source>
        <translation>所有移交均已确认。</translation>
    </message>
    <message>
        <source>Every invoice is paid.</source>
        <translation>发票均已付清。</translation>
    </message>
    <message>
        <source>Every issued paper is as it was issued</source>
        <translation>已开具的单据均与开具时一致</translation>
    </message>
    <message>
        <source>Every line of the register of goods has its receipt and one repair card, which is released when the goods leave</source>
        <translation>商品登记簿每行都有收据和一张维修卡，商品出库时维修卡结束</translation>
    </message>
    <message>
        <source>Every loaner is here.</source>
        <translation>备用机都在库。</translation>
    </message>
    <message>
        <source>Every loaner that came back is inspected.</source>
        <translation>归还的备用机都已检验。</translation>
    </message>
    <message>
        <source>Every loaner that was lent has its notice, which is withdrawn when both units are back where they belong (S-R9)</source>
        <translation>每台借出的备用机都有通知书，两台设备各归其位时撤回 (S-R9)</translation>
    </message>
    <message>
        <source>Every loaner was lent at least once.</source>
        <translation>每台备用机都至少借出过一次。</translation>
    </message>
    <message>
        <source>every movement of this part</source>
        <translation>该备件的全部出入库</translation>
    </message>
    <message>
        <source>Every notice has its answer.</source>
        <translation>每份通知都有答复。</translation>
    </message>
    <message>
        <source>Every notice is sent.</source>
        <translation>通知均已发出。</translation>
    </message>
    <message>
        <source>Every notice is withdrawn.</source>
        <translation>通知书都已撤回。</translation>
    </message>
    <message>
        <source>Every old part is appraised.</source>
        <translation>所有旧件都已鉴定。</translation>
    </message>
    <message>
        <source>Every old part is back.</source>
        <translation>所有旧件都已交回。</translation>
    </message>
    <message>
        <source>Every order is sent.</source>
        <translation>订单都已发出。</translation>
    </message>
    <message>
        <source>Every paper and every unit has exactly one holder, the last into whose hands it was given</source>
        <translation>每份单据和每件商品恰有一个持有方，即最后接手者</translation>
    </message>
    <message>
        <source>Every part has a Chinese name.</source>
        <translation>所有备件都有中文名称。</translation>
    </message>
    <message>
        <source>Every part has a Spanish name.</source>
        <translation>所有备件都有西班牙文名称。</translation>
    </message>
    <message>
        <source>Every proposal is decided.</source>
        <translation>所有提议都已决定。</translation>
    </message>
    <message>
        <source>Every record is what its deeds have made of it</source>
        <translation>每条记录都由其操作形成</translation>
    </message>
    <message>
        <source>Every record leads to records that are there</source>
        <translation>每条记录都指向存在的记录</translation>
    </message>
    <message>
        <source>Every report is assessed.</source>
        <translation>所有报告均已评估。</translation>
    </message>
    <message>
        <source>Every request has its quotes.</source>
        <translation>每份申请都有报价。</translation>
    </message>
    <message>
        <source>Every slip is settled.</source>
        <translation>所有领料单都已结清。</translation>
    </message>
    <message>
        <source>Every state is one that the program knows</source>
        <translation>所有状态都是程序所知的</translation>
    </message>
    <message>
        <source>Every tool has exactly one custodian: one person, or the store</source>
        <translation>每件工具只有一个保管人：某个人或工具库</translation>
    </message>
    <message>
        <source>Every tool is in order.</source>
        <translation>所有工具完好。</translation>
    </message>
    <message>
        <source>Every voucher is filed.</source>
        <translation>凭证均已归档。</translation>
    </message>
    <message>
        <source>Every voucher that came back is signed off.</source>
        <translation>交回的凭证均已销单。</translation>
    </message>
    <message>
        <source>Everybody changes their own password only.</source>
        <translation>每个人只能修改自己的密码。</translation>
    </message>
    <message>
        <source>Everybody has been reminded.</source>
        <translation>都已催还。</translation>
    </message>
    <message>
        <source>Everybody is at work.</source>
        <translation>人员均在岗。</translation>
    </message>
    <message>
        <source>everybody is on their way</source>
        <translation>均已派人</translation>
    </message>
    <message>
        <source>Everybody logs in as themselves at a desk that is connected without a name: backoffice connect {address}</source>
        <translation>在不带姓名连接的工作台上，每个人都以自己的身份登录：backoffice connect {address}</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything about the customer is in {path}.</source>
        <translation>该客户的全部数据在 {path}。</translation>
    </message>
    <message>
        <source>Everything approved is ordered.</source>
        <translation>已批准的都已下单。</translation>
    </message>
    <message>
        <source>Everything has been started on.</source>
        <translation>均已开工。</translation>
    </message>
    <message>
        <source>Everything is charged.</source>
        <translation>全部收费。</translation>
    </message>
    <message>
        <source>Everything is found by what stands in it</source>
        <translation>所有记录都能按内容查到</translation>
    </message>
    <message>
        <source>Everything is invoiced.</source>
        <translation>均已开票。</translation>
    </message>
    <message>
        <source>Everything issued is used or given back.</source>
        <translation>所有已发备件都已用完或退回。</translation>
    </message>
    <message>
        <source>Everything on {number} has its cost.</source>
        <translation>{number} 上的所有货物都有成本。</translation>
    </message>
    <message>
        <source>Everything proposed is appraised.</source>
        <translation>提议的都已鉴定。</translation>
    </message>
    <message>
        <source>Everything repaired is inspected.</source>
        <translation>修好的均已检验。</translation>
    </message>
    <message>
        <source>Everything that came in has its cost.</source>
        <translation>所有入库货物都有成本。</translation>
    </message>
    <message>
        <source>Everything that is kept about this customer, {time}.</source>
        <translation>本中心保存的该客户全部数据，{time}。</translation>
    </message>
    <message>
        <source>Everything that is there has been issued.</source>
        <translation>有货的备件都已发放。</translation>
    </message>
    <message>
        <source>Everything that may be erased was erased already.</source>
        <translation>可以清除的都已清除。</translation>
    </message>
    <message>
        <source>Everything that was typed is saved</source>
        <translation>输入的内容均已保存</translation>
    </message>
    <message>
        <source>Everything was counted in time.</source>
        <translation>所有备件均已按期盘点。</translation>
    </message>
    <message>
        <source>Everything was invoiced the same day.</source>
        <translation>均在当日开票。</translation>
    </message>
    <message>
        <source>Everything, also what is added later</source>
        <translation>全部，包括日后新增的</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到货日</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>预计 {day} 到货</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>到期结束</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Expiry notice</source>
        <translation>到期通知</translation>
    </message>
    <message>
        <source>Expiry notices</source>
        <translation>到期通知</translation>
    </message>
    <message>
        <source>explained and installed</source>
        <translation>已说明并安装</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Extend loan</source>
        <translation>延长借用</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>F&amp;ault found</source>
        <translation>检查发现(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;inance</source>
        <translation>财务(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>鉴定结果(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;irst assessment</source>
        <translation>主管评估(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;older, on another disk if there is one</source>
        <translation>文件夹，最好在另一块磁盘上(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;or what</source>
        <translation>事由(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;urther people and places</source>
        <translation>其他联系人与地点(&amp;U)</translation>
    </message>
    <message>
        <source>Fa&amp;ult as told</source>
        <translation>客户所述故障(&amp;U)</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Factory or supplier</source>
        <translation>工厂或供应商</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Fau&amp;lt found</source>
        <translation>检查发现(&amp;L)</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fault as told</source>
        <translation>客户所述故障</translation>
    </message>
    <message>
        <source>Fault as told by the customer</source>
        <translation>客户所述故障</translation>
    </message>
    <message>
        <source>Fault category</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Fault cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Fault code</source>
        <translation>故障码</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Fault impact</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Fault location</source>
        <translation>故障部位</translation>
    </message>
    <message>
        <source>Fault nature</source>
        <translation>故障性质</translation>
    </message>
    <message>
        <source>Fault since</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Fault told</source>
        <translation>客户所述故障</translation>
    </message>
    <message>
        <source>Fault, as the customer tells it</source>
        <translation>故障（按客户所述）</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有缺陷</translation>
    </message>
    <message>
        <source>Faulty serial</source>
        <translation>故障设备序列号</translation>
    </message>
    <message>
        <source>Faulty unit</source>
        <translation>故障设备</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fee &amp;announced</source>
        <translation>已告知收费(&amp;A)</translation>
    </message>
    <message>
        <source>Fee a&amp;nnounced</source>
        <translation>已告知收费(&amp;N)</translation>
    </message>
    <message>
        <source>Fee announced</source>
        <translation>已告知收费</translation>
    </message>
    <message>
        <source>Fee to&amp;ld to the customer</source>
        <translation>告知客户收费时间(&amp;L)</translation>
    </message>
    <message>
        <source>Fee told</source>
        <translation>已告知客户收费</translation>
    </message>
    <message>
        <source>Fee told at</source>
        <translation>告知收费时间</translation>
    </message>
    <message>
        <source>Fees announced</source>
        <translation>已告知收费</translation>
    </message>
    <message>
        <source>Fewer than on the note</source>
        <translation>少于送货单</translation>
    </message>
    <message>
        <source>Fi&amp;nding</source>
        <translation>结论(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;ndings</source>
        <translation>检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;ts</source>
        <translation>适用于(&amp;T)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐栏显示</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>存档位置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that are kept</source>
        <translation>可保存的文件</translation>
    </message>
    <message>
        <source>Files that belong to no record, left by deeds that failed; the sweep takes them a day later</source>
        <translation>不属于任何记录的文件，由未完成的操作留下；清理时满一天即删除</translation>
    </message>
    <message>
        <source>Filing &amp;place</source>
        <translation>存档位置(&amp;P)</translation>
    </message>
    <message>
        <source>Filing pla&amp;ce</source>
        <translation>存档位置(&amp;C)</translation>
    </message>
    <message>
        <source>Filing place</source>
        <translation>存档位置</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>筛选 {column}</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Finance at</source>
        <translation>财务批准时间</translation>
    </message>
    <message>
        <source>Finance by</source>
        <translation>财务批准人</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a phone, serial, number, name or command</source>
        <translation>查找电话、序列号、编号、名称或命令</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>查找任何内容(&amp;Y)…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Finding and compensation</source>
        <translation>结论与赔偿</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings and measures</source>
        <translation>检查结果与处理措施</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Finished &amp;at</source>
        <translation>完工时间(&amp;A)</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>First &amp;assessment: what it may be, what is needed</source>
        <translation>主管评估：可能的原因与所需(&amp;A)</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Five questions, then the desk is ready. Everything can be changed later under Office.</source>
        <translation>五个问题之后即可使用。日后均可在“办公室”中更改。</translation>
    </message>
    <message>
        <source>Fixed since the state is "{state}".</source>
        <translation>状态为“{state}”起内容固定。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the archive</source>
        <translation>存档文件夹</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>For</source>
        <translation>交付对象</translation>
    </message>
    <message>
        <source>for a loaner</source>
        <translation>备用机</translation>
    </message>
    <message>
        <source>For accounts</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>For finance</source>
        <translation>待财务</translation>
    </message>
    <message>
        <source>For job</source>
        <translation>所属工单</translation>
    </message>
    <message>
        <source>For normal wear nobody pays.</source>
        <translation>正常磨损不赔偿。</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>每件用量</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation>服务中心经手人</translation>
    </message>
    <message>
        <source>for the centre</source>
        <translation>代表本中心</translation>
    </message>
    <message>
        <source>For the counter</source>
        <translation>供柜台参考</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>For the file</source>
        <translation>存档联</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>待主管</translation>
    </message>
    <message>
        <source>For the technician</source>
        <translation>技术人员联</translation>
    </message>
    <message>
        <source>For the tool store</source>
        <translation>工具库联</translation>
    </message>
    <message>
        <source>For the warehouse</source>
        <translation>仓库联</translation>
    </message>
    <message>
        <source>For warehouse</source>
        <translation>入库仓库</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>For which job? Choose the call.</source>
        <translation>用于哪个工单？请选择报修单。</translation>
    </message>
    <message>
        <source>For whoever had the tool</source>
        <translation>保管人联</translation>
    </message>
    <message>
        <source>For whoever has the tool</source>
        <translation>保管人联</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交付对象</translation>
    </message>
    <message>
        <source>for {job}</source>
        <translation>用于 {job}</translation>
    </message>
    <message>
        <source>Foreign money</source>
        <translation>外币</translation>
    </message>
    <message>
        <source>Formal replacement items</source>
        <translation>正式更换物品</translation>
    </message>
    <message>
        <source>Formal replacement: {unit}.</source>
        <translation>正式更换：{unit}。</translation>
    </message>
    <message>
        <source>Formal replacement: {unit}. Warranty until {day}.</source>
        <translation>正式更换：{unit}。保修至 {day}。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>重新找到</translation>
    </message>
    <message>
        <source>Found and done</source>
        <translation>发现与处理</translation>
    </message>
    <message>
        <source>Found later</source>
        <translation>后来找到</translation>
    </message>
    <message>
        <source>Found more</source>
        <translation>又清点到</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>出(&amp;O)</translation>
    </message>
    <message>
        <source>free until {day}</source>
        <translation>免费至 {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From &amp;branch</source>
        <translation>发出分公司(&amp;B)</translation>
    </message>
    <message>
        <source>From branch</source>
        <translation>发出分公司</translation>
    </message>
    <message>
        <source>From deposit</source>
        <translation>押金抵付</translation>
    </message>
    <message>
        <source>From on</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>From person</source>
        <translation>交出人</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>Fu&amp;rther branches</source>
        <translation>其他分公司(&amp;R)</translation>
    </message>
    <message>
        <source>Further branch</source>
        <translation>其他分公司</translation>
    </message>
    <message>
        <source>Further people and places</source>
        <translation>其他联系人与地点</translation>
    </message>
    <message>
        <source>G&amp;iven back by</source>
        <translation>退还方式(&amp;I)</translation>
    </message>
    <message>
        <source>G&amp;uidance given</source>
        <translation>指导内容(&amp;U)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>盘盈</translation>
    </message>
    <message>
        <source>gave back as described</source>
        <translation>按所述归还</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Give deposit back</source>
        <translation>退还押金</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Give the customer money back</source>
        <translation>向客户退款</translation>
    </message>
    <message>
        <source>Give the deposit back</source>
        <translation>退还押金</translation>
    </message>
    <message>
        <source>Give to an emergency</source>
        <translation>调给紧急工单</translation>
    </message>
    <message>
        <source>Give to the customer</source>
        <translation>交给客户</translation>
    </message>
    <message>
        <source>give up what came after the backup without a question</source>
        <translation>不询问，直接放弃备份之后的内容</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已给</translation>
    </message>
    <message>
        <source>Given &amp;back</source>
        <translation>退回(&amp;B)</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>退料时间</translation>
    </message>
    <message>
        <source>given back {time}</source>
        <translation>{time} 退料</translation>
    </message>
    <message>
        <source>Given code</source>
        <translation>实发代码</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>实发</translation>
    </message>
    <message>
        <source>Given out on</source>
        <translation>发料时间</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>不再到货</translation>
    </message>
    <message>
        <source>gives back as above</source>
        <translation>按上列退料</translation>
    </message>
    <message>
        <source>Gives everybody who works in a centre on a server a login of their own there, and lays the rights of the program on its tables.</source>
        <translation>为服务器上中心的每位员工建立各自的数据库登录，并把本程序的权限加到各张表上。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续维修</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往该处</translation>
    </message>
    <message>
        <source>Goes &amp;out to customers</source>
        <translation>上门服务(&amp;O)</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>下午好，{name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>晚上好，{name}</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>早上好，{name}</translation>
    </message>
    <message>
        <source>Good. Longer is better than stranger.</source>
        <translation>良好。长比怪更有用。</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods &amp;in our care</source>
        <translation>在管商品(&amp;I)</translation>
    </message>
    <message>
        <source>goods collected and in order</source>
        <translation>商品已取回，完好</translation>
    </message>
    <message>
        <source>Goods come from another branch; inside this one they are moved.</source>
        <translation>货须来自其他分公司；本分公司内部用移库。</translation>
    </message>
    <message>
        <source>Goods entry</source>
        <translation>商品登记</translation>
    </message>
    <message>
        <source>Goods go to another branch; inside this one they are moved.</source>
        <translation>货须发往其他分公司；本分公司内部用移库。</translation>
    </message>
    <message>
        <source>Goods have left inspected and against their receipt, or somebody passed the gate with a reason (P2-12)</source>
        <translation>商品经检验并凭收据出库，或有人说明理由后放行（P2-12）</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Goods in our &amp;care</source>
        <translation>在管商品(&amp;C)</translation>
    </message>
    <message>
        <source>Goods in our care</source>
        <translation>收存商品</translation>
    </message>
    <message>
        <source>Goods receipt</source>
        <translation>商品收据</translation>
    </message>
    <message>
        <source>Goods receipts</source>
        <translation>商品收据</translation>
    </message>
    <message>
        <source>Goods stand here as soon as they are inspected.</source>
        <translation>商品检验合格后即显示在此。</translation>
    </message>
    <message>
        <source>Goods taken into our care</source>
        <translation>交由本中心保管的商品</translation>
    </message>
    <message>
        <source>Goods that came in</source>
        <translation>入库货物</translation>
    </message>
    <message>
        <source>Goods that the receipt stands for</source>
        <translation>收据所列商品</translation>
    </message>
    <message>
        <source>Goods {number} and their receipt belong to different calls.</source>
        <translation>商品 {number} 与其收据属于不同的报修单。</translation>
    </message>
    <message>
        <source>Goods {number} are "{state}" while their repair card is "{cards}".</source>
        <translation>商品 {number} 的状态为“{state}”，而维修卡为“{cards}”。</translation>
    </message>
    <message>
        <source>Goods, serial, tag</source>
        <translation>商品、序列号、标签</translation>
    </message>
    <message>
        <source>Goods-in note</source>
        <translation>入库单</translation>
    </message>
    <message>
        <source>Got a one-time password</source>
        <translation>获得一次性密码</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>产品组(&amp;O)</translation>
    </message>
    <message>
        <source>Grant rights</source>
        <translation>授予权限</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>产品组</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指导内容</translation>
    </message>
    <message>
        <source>H&amp;anded over on</source>
        <translation>移交于(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation>方式(&amp;O)</translation>
    </message>
    <message>
        <source>H&amp;ow it came in</source>
        <translation>报修渠道(&amp;O)</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>上交</translation>
    </message>
    <message>
        <source>Hand over the cash that you collected</source>
        <translation>上交您收取的现金</translation>
    </message>
    <message>
        <source>Handed &amp;over by</source>
        <translation>移交人(&amp;O)</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>handed out as described above</source>
        <translation>按上述交付</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已上交</translation>
    </message>
    <message>
        <source>Handed over a&amp;t</source>
        <translation>上交时间(&amp;T)</translation>
    </message>
    <message>
        <source>handed over as described</source>
        <translation>按所述移交</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>上交时间</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交于</translation>
    </message>
    <message>
        <source>Handed over or voided</source>
        <translation>上交或作废</translation>
    </message>
    <message>
        <source>has read this report</source>
        <translation>已阅本报告</translation>
    </message>
    <message>
        <source>has seen the identity document</source>
        <translation>已核验身份证件</translation>
    </message>
    <message>
        <source>Have it calibrated</source>
        <translation>送去校准</translation>
    </message>
    <message>
        <source>Have it counted again</source>
        <translation>要求再盘一次</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>持有起始</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of this unit</source>
        <translation>设备历史</translation>
    </message>
    <message>
        <source>History of {title}</source>
        <translation>{title} 的历史</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Holder name</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>所属仓库</translation>
    </message>
    <message>
        <source>House</source>
        <translation>中心名称</translation>
    </message>
    <message>
        <source>House name</source>
        <translation>中心名称</translation>
    </message>
    <message>
        <source>House name, &amp;at the head of papers</source>
        <translation>中心名称（单据抬头）(&amp;A)</translation>
    </message>
    <message>
        <source>House total</source>
        <translation>本币合计</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How &amp;it was lost</source>
        <translation>如何遗失(&amp;I)</translation>
    </message>
    <message>
        <source>How &amp;many for one</source>
        <translation>每件需用几件(&amp;M)</translation>
    </message>
    <message>
        <source>How &amp;often was knocked</source>
        <translation>敲门次数(&amp;O)</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>方式与地点</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想如何开始？</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>遗失经过</translation>
    </message>
    <message>
        <source>How long it can be had</source>
        <translation>供应期限</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>how many calls the centre has (default a million)</source>
        <translation>中心的报修单数量（默认一百万）</translation>
    </message>
    <message>
        <source>how many days of history (default 24)</source>
        <translation>历史天数（默认 24）</translation>
    </message>
    <message>
        <source>how many days of history the demo centre has (default 10)</source>
        <translation>演示中心的历史天数（默认 10）</translation>
    </message>
    <message>
        <source>how many movements its ledger has (default five million)</source>
        <translation>其台账有多少条流水（默认五百万）</translation>
    </message>
    <message>
        <source>How many of the substitute stand in for one? Write a number above zero.</source>
        <translation>一件需要几件代用品？请填写大于零的数。</translation>
    </message>
    <message>
        <source>how many parts the store of the bench has (default 200,000)</source>
        <translation>测试仓库有多少种备件（默认 200000）</translation>
    </message>
    <message>
        <source>How many? Less than nothing was counted of {what}.</source>
        <translation>多少？{what} 的清点数不能小于零。</translation>
    </message>
    <message>
        <source>How many? {what} needs a quantity above zero.</source>
        <translation>数量多少？{what} 的数量须大于零。</translation>
    </message>
    <message>
        <source>How often was knocked? Write 1 to 9.</source>
        <translation>敲门几次？请填 1 至 9。</translation>
    </message>
    <message>
        <source>How the differences ended</source>
        <translation>差异如何处理</translation>
    </message>
    <message>
        <source>How the value is spread over the parts</source>
        <translation>用量金额在各备件上的分布</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>I declare that I have lost the goods receipt named above. It is void from now on; whoever finds it returns it to the centre. I take the goods back against this declaration and have shown the document named below.</source>
        <translation>本人声明遗失上述商品收据。该收据自即日起作废，拾得者请交还本中心。本人凭本声明取回商品，并已出示下列身份证件。</translation>
    </message>
    <message>
        <source>I do not renew</source>
        <translation>不续约</translation>
    </message>
    <message>
        <source>I renew for one year</source>
        <translation>续约一年</translation>
    </message>
    <message>
        <source>I renew for three years</source>
        <translation>续约三年</translation>
    </message>
    <message>
        <source>I&amp;mpact</source>
        <translation>影响程度(&amp;M)</translation>
    </message>
    <message>
        <source>I&amp;nstalled on</source>
        <translation>安装日期(&amp;N)</translation>
    </message>
    <message>
        <source>I&amp;nstrument</source>
        <translation>仪器(&amp;N)</translation>
    </message>
    <message>
        <source>Identity document shown</source>
        <translation>出示的身份证件</translation>
    </message>
    <message>
        <source>Identity shown</source>
        <translation>出示的证件</translation>
    </message>
    <message>
        <source>Identity shown when a receipt is lost</source>
        <translation>收条遗失时出示的证件</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响程度</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>In &amp;custody of</source>
        <translation>保管人(&amp;C)</translation>
    </message>
    <message>
        <source>In at</source>
        <translation>入库时间</translation>
    </message>
    <message>
        <source>In bags</source>
        <translation>在备件包中</translation>
    </message>
    <message>
        <source>In by</source>
        <translation>入库经手人</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>In custody of</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在手</translation>
    </message>
    <message>
        <source>In my hands</source>
        <translation>在我手中</translation>
    </message>
    <message>
        <source>In order and complete</source>
        <translation>完好齐全</translation>
    </message>
    <message>
        <source>In our care</source>
        <translation>收存</translation>
    </message>
    <message>
        <source>In our money</source>
        <translation>折合本币</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>被代用件</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In technicians' &amp;bags</source>
        <translation>在技术人员备件包中(&amp;B)</translation>
    </message>
    <message>
        <source>In the &amp;pool since</source>
        <translation>入库日期(&amp;P)</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>在备用机库</translation>
    </message>
    <message>
        <source>In the pool since</source>
        <translation>入库日期</translation>
    </message>
    <message>
        <source>in the pool since {day}</source>
        <translation>{day} 入库</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In time: it had to be by {time}.</source>
        <translation>按时：应在 {time} 前。</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>金额大写</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>In workshop</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Incoming transfer</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>inquiry, prices and quantities</source>
        <translation>询价、价格和数量</translation>
    </message>
    <message>
        <source>Ins&amp;talled on</source>
        <translation>安装日期(&amp;T)</translation>
    </message>
    <message>
        <source>Inspe&amp;cted at</source>
        <translation>检验时间(&amp;C)</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspect loaner</source>
        <translation>检验备用机</translation>
    </message>
    <message>
        <source>Inspect the goods</source>
        <translation>检验商品</translation>
    </message>
    <message>
        <source>Inspect the loan {number} first.</source>
        <translation>先检验借用单 {number}。</translation>
    </message>
    <message>
        <source>Inspect the loaner that came back</source>
        <translation>检验归还的备用机</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检验合格</translation>
    </message>
    <message>
        <source>Inspected at</source>
        <translation>检验时间</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Inspection, by another person</source>
        <translation>检验（由他人进行）</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoice again</source>
        <translation>重新开票</translation>
    </message>
    <message>
        <source>Invoice no.</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice years</source>
        <translation>发票保存年限</translation>
    </message>
    <message>
        <source>Invoice {number} is "{state}" with {paid} of {total}; its payments make {sum}.</source>
        <translation>发票 {number} 的状态为“{state}”，已付 {paid} / {total}；付款合计 {sum}。</translation>
    </message>
    <message>
        <source>Invoice {number}: {net} and {tax} tax make {total}, its lines make {lines}.</source>
        <translation>发票 {number}：税前 {net} 加税额 {tax} 为 {total}，各行合计 {lines}。</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>已开票</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoices and cash receipts are kept by law: {count}</source>
        <translation>依法保存的发票和收款收据：{count}</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>开票与收款</translation>
    </message>
    <message>
        <source>Is technician</source>
        <translation>是技术人员</translation>
    </message>
    <message>
        <source>Iss&amp;ued at</source>
        <translation>开具时间(&amp;U)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发料</translation>
    </message>
    <message>
        <source>Issue invoice</source>
        <translation>开具发票</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>发放备件</translation>
    </message>
    <message>
        <source>Issue s&amp;lip</source>
        <translation>领料单(&amp;L)</translation>
    </message>
    <message>
        <source>Issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Issue slips</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Issue the invoice</source>
        <translation>开具发票</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已开具</translation>
    </message>
    <message>
        <source>issued as above</source>
        <translation>按上列发料</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>开具人</translation>
    </message>
    <message>
        <source>Issued is used and given back, or still with the technician; each of them is a movement</source>
        <translation>发出的备件已用、已退或仍在技术人员处，每一笔都有出入库记录</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>开具时间</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>{time} 发料</translation>
    </message>
    <message>
        <source>It came &amp;beside the open orders</source>
        <translation>不属于未结订单的到货(&amp;B)</translation>
    </message>
    <message>
        <source>It can be changed at any time, also while you work.</source>
        <translation>可随时更改，工作中也可以。</translation>
    </message>
    <message>
        <source>It is due again after the day on which it was calibrated.</source>
        <translation>下次校准日期须晚于校准日期。</translation>
    </message>
    <message>
        <source>It is due back after the day from which it is kept.</source>
        <translation>应还日须在预留起始日之后。</translation>
    </message>
    <message>
        <source>It is due back on {day}.</source>
        <translation>应于 {day} 归还。</translation>
    </message>
    <message>
        <source>It is not tested yet</source>
        <translation>还没有试验</translation>
    </message>
    <message>
        <source>It is promised for a time before the call came in.</source>
        <translation>承诺时间早于报修时间。</translation>
    </message>
    <message>
        <source>It is proposed already: {number}.</source>
        <translation>已经提议：{number}。</translation>
    </message>
    <message>
        <source>It is proposed to be scrapped: {number} is not decided yet.</source>
        <translation>已提议报废：{number} 尚未决定。</translation>
    </message>
    <message>
        <source>It is solved only when the customer says so.</source>
        <translation>只有客户确认后才算解决。</translation>
    </message>
    <message>
        <source>It is wanted on &amp;top of what is open already</source>
        <translation>在已申请、已订购之外另需(&amp;T)</translation>
    </message>
    <message>
        <source>It is worth 0.00 until the cost is entered.</source>
        <translation>录入成本前按 0.00 计值。</translation>
    </message>
    <message>
        <source>It lies in {warehouse} already.</source>
        <translation>已经在{warehouse}。</translation>
    </message>
    <message>
        <source>It may stay on this desk: with it backups are written, never read.</source>
        <translation>公钥可以留在本机：它只能写备份，不能读备份。</translation>
    </message>
    <message>
        <source>It stands here again. Save it, or discard it.</source>
        <translation>内容已恢复，请保存或放弃。</translation>
    </message>
    <message>
        <source>It stands in the queue again already, or was invoiced again.</source>
        <translation>已重新进入待开票队列，或已重新开票。</translation>
    </message>
    <message>
        <source>it stays visible</source>
        <translation>会保留可见</translation>
    </message>
    <message>
        <source>It was counted between the beginning of the count and now.</source>
        <translation>清点时间须在盘点开始与现在之间。</translation>
    </message>
    <message>
        <source>It was due back on {day}.</source>
        <translation>本应于 {day} 归还。</translation>
    </message>
    <message>
        <source>It was installed before it was bought: check both dates.</source>
        <translation>安装早于购买：请检查两个日期。</translation>
    </message>
    <message>
        <source>It was repaired again since it was tested</source>
        <translation>试验之后又维修过</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>备件代码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>备件名称</translation>
    </message>
    <message>
        <source>Items a</source>
        <translation>A 类件数</translation>
    </message>
    <message>
        <source>Items b</source>
        <translation>B 类件数</translation>
    </message>
    <message>
        <source>Items c</source>
        <translation>C 类件数</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>代用品名称</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Jobs that waited</source>
        <translation>等料的工单</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>Keep and log in</source>
        <translation>保存并登录</translation>
    </message>
    <message>
        <source>Keep in a warehouse</source>
        <translation>设定库存</translation>
    </message>
    <message>
        <source>keep only the newest N in that folder (default: days, weeks and months as planned)</source>
        <translation>该文件夹中只保留最新的 N 份（默认按计划保留日、周、月备份）</translation>
    </message>
    <message>
        <source>Keep the pla&amp;n</source>
        <translation>保存计划(&amp;N)</translation>
    </message>
    <message>
        <source>Keep the receipt of the deposit: the rest is given back against it.</source>
        <translation>请保留押金收据：余款凭其退还。</translation>
    </message>
    <message>
        <source>Keep this notice. It is taken back when your own unit is reconnected.</source>
        <translation>请保存此通知书。您的设备重新接入时收回。</translation>
    </message>
    <message>
        <source>Keep this receipt until the invoice has come.</source>
        <translation>请保管本收据，待收到发票为止。</translation>
    </message>
    <message>
        <source>Keep this receipt. The goods are handed back against it.</source>
        <translation>请妥善保管本收据，凭此取回商品。</translation>
    </message>
    <message>
        <source>Keep this receipt: the deposit is given back when the loaner comes back complete and undamaged.</source>
        <translation>请保留此收据：备用机完整无损归还时退还押金。</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>扣留</translation>
    </message>
    <message>
        <source>Kept because</source>
        <translation>扣留原因</translation>
    </message>
    <message>
        <source>Kept of the deposit</source>
        <translation>扣留押金</translation>
    </message>
    <message>
        <source>Kept, in whole or in part</source>
        <translation>已扣留（全部或部分）</translation>
    </message>
    <message>
        <source>Kept, set against the invoice</source>
        <translation>扣留，抵作发票款</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Knocked at</source>
        <translation>敲门时间</translation>
    </message>
    <message>
        <source>known unit</source>
        <translation>已知设备</translation>
    </message>
    <message>
        <source>L&amp;oan</source>
        <translation>借用(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;oaner</source>
        <translation>备用机(&amp;O)</translation>
    </message>
    <message>
        <source>Labels for accessories</source>
        <translation>附件标签</translation>
    </message>
    <message>
        <source>Labels for accessories, on a roll</source>
        <translation>附件标签（卷纸）</translation>
    </message>
    <message>
        <source>Labels for parts</source>
        <translation>备件标签</translation>
    </message>
    <message>
        <source>Labels for parts, on a roll</source>
        <translation>备件标签（卷纸）</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Labour, parts and fees</source>
        <translation>工时、备件与费用</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>单个文件上限</translation>
    </message>
    <message>
        <source>Largest record</source>
        <translation>记录文件上限</translation>
    </message>
    <message>
        <source>last 30 days, {n} call</source>
        <translation>近 30 天，{n} 单</translation>
    </message>
    <message>
        <source>last 30 days, {n} calls</source>
        <translation>近 30 天，{n} 单</translation>
    </message>
    <message>
        <source>Last backup {n} day ago</source>
        <translation>上次备份在 {n} 天前</translation>
    </message>
    <message>
        <source>Last backup {n} days ago</source>
        <translation>上次备份在 {n} 天前</translation>
    </message>
    <message>
        <source>Last buy on</source>
        <translation>最后订货日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last order b&amp;y</source>
        <translation>最后订货日(&amp;Y)</translation>
    </message>
    <message>
        <source>Last order by</source>
        <translation>最后订货日</translation>
    </message>
    <message>
        <source>Last order by {day}</source>
        <translation>最迟 {day} 订货</translation>
    </message>
    <message>
        <source>Last step, when the goods leave: {number}.</source>
        <translation>最后一步，商品出库时：{number}。</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>最近试验</translation>
    </message>
    <message>
        <source>Last test on</source>
        <translation>最近试验日期</translation>
    </message>
    <message>
        <source>Last time to buy</source>
        <translation>最后订货机会</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次上门</translation>
    </message>
    <message>
        <source>Last weekly trial {n} days ago</source>
        <translation>上次每周检验是 {n} 天前</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>超时与到期</translation>
    </message>
    <message>
        <source>late by {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>late {moment}</source>
        <translation>超时，{moment}</translation>
    </message>
    <message>
        <source>late {n} day</source>
        <translation>超时 {n} 天</translation>
    </message>
    <message>
        <source>late {n} days</source>
        <translation>超时 {n} 天</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>Late: it had to be by {time}.</source>
        <translation>超时：应在 {time} 前。</translation>
    </message>
    <message>
        <source>Le&amp;nt on</source>
        <translation>借出时间(&amp;N)</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>提前或延后天数</translation>
    </message>
    <message>
        <source>Lead &amp;time, days</source>
        <translation>交货期（天）(&amp;T)</translation>
    </message>
    <message>
        <source>Lead days</source>
        <translation>供货天数</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>供货周期（天）</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Leader of the team</source>
        <translation>鉴定组长</translation>
    </message>
    <message>
        <source>Leave the papers for later</source>
        <translation>稍后处理单据</translation>
    </message>
    <message>
        <source>Leaves the centre</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lend loaner</source>
        <translation>借出备用机</translation>
    </message>
    <message>
        <source>Lend…</source>
        <translation>借出…</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lent &amp;by</source>
        <translation>经手人(&amp;B)</translation>
    </message>
    <message>
        <source>Lent at</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>借出时间</translation>
    </message>
    <message>
        <source>lent {share} % of the time</source>
        <translation>借出时间占 {share} %</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Letter or fax</source>
        <translation>信函或传真</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>库存水平</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>light or dark as it is</source>
        <translation>随桌面变亮或变暗</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limit without asking {amount}.</source>
        <translation>限额 {amount}，无需询问。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limits told</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Line of a request</source>
        <translation>申请行</translation>
    </message>
    <message>
        <source>Line of an ABC run</source>
        <translation>分类行</translation>
    </message>
    <message>
        <source>Line of an order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Lines of the co&amp;unt</source>
        <translation>盘点明细(&amp;U)</translation>
    </message>
    <message>
        <source>List of windows</source>
        <translation>窗口列表</translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>列表人</translation>
    </message>
    <message>
        <source>Loa&amp;n</source>
        <translation>借用(&amp;N)</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Loan form</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Loan leads</source>
        <translation>催还日</translation>
    </message>
    <message>
        <source>Loan reminder</source>
        <translation>催还函</translation>
    </message>
    <message>
        <source>Loan reminders</source>
        <translation>催还记录</translation>
    </message>
    <message>
        <source>Loaner</source>
        <translation>备用机</translation>
    </message>
    <message>
        <source>Loaner handed out</source>
        <translation>借用备用机</translation>
    </message>
    <message>
        <source>Loaner label</source>
        <translation>备用机标签</translation>
    </message>
    <message>
        <source>Loaner lost</source>
        <translation>备用机遗失</translation>
    </message>
    <message>
        <source>Loaner {number} lost</source>
        <translation>备用机 {number} 遗失</translation>
    </message>
    <message>
        <source>Loaner {number} returned damaged</source>
        <translation>备用机 {number} 归还时损坏</translation>
    </message>
    <message>
        <source>Loaners</source>
        <translation>备用机</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log in again: this person or branch is not there any more.</source>
        <translation>请重新登录：此人员或分公司已不存在。</translation>
    </message>
    <message>
        <source>Log in as clerk.hp, supervisor.vlc, accountant.dub or admin. The password is always "{password}".</source>
        <translation>可用 clerk.hp、supervisor.vlc、accountant.dub 或 admin 登录，密码均为“{password}”。</translation>
    </message>
    <message>
        <source>Log in as somebody else</source>
        <translation>以他人身份登录</translation>
    </message>
    <message>
        <source>Log in to your desk.</source>
        <translation>登录您的工作台。</translation>
    </message>
    <message>
        <source>Log o&amp;ut</source>
        <translation>退出登录(&amp;U)</translation>
    </message>
    <message>
        <source>Log&amp;in name</source>
        <translation>登录名(&amp;I)</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>登录记录</translation>
    </message>
    <message>
        <source>Logins of their own are for a centre on a server. A centre in a file keeps the passwords itself.</source>
        <translation>各自的登录只用于服务器上的中心；保存在文件中的中心自己保管密码。</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look around in a demo centre</source>
        <translation>先看演示中心</translation>
    </message>
    <message>
        <source>Look at every branch</source>
        <translation>查看所有分公司</translation>
    </message>
    <message>
        <source>Looked for in the view "{view}".</source>
        <translation>在视图“{view}”中查找。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>盘亏</translation>
    </message>
    <message>
        <source>Loss and damage</source>
        <translation>丢失与损坏</translation>
    </message>
    <message>
        <source>Loss at</source>
        <translation>挂失时间</translation>
    </message>
    <message>
        <source>Loss declared by</source>
        <translation>挂失人</translation>
    </message>
    <message>
        <source>Loss identity</source>
        <translation>挂失人证件</translation>
    </message>
    <message>
        <source>Loss or damage report</source>
        <translation>丢失损坏报告</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Lost this receipt? Goods are then handed back against identity and a signed declaration of loss.</source>
        <translation>收据遗失时，凭身份证件及签字的遗失声明取回商品。</translation>
    </message>
    <message>
        <source>Low fee limit</source>
        <translation>小额收费限额</translation>
    </message>
    <message>
        <source>Low fees</source>
        <translation>小额收费</translation>
    </message>
    <message>
        <source>M&amp;ap note</source>
        <translation>路线备注(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>型号(&amp;O)</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>制造商(&amp;K)</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>最高库存(&amp;X)</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>改为永久</translation>
    </message>
    <message>
        <source>Maintenance contract</source>
        <translation>维护合同</translation>
    </message>
    <message>
        <source>Maintenance expiry notice</source>
        <translation>维护合同到期通知</translation>
    </message>
    <message>
        <source>Make available</source>
        <translation>恢复可借</translation>
    </message>
    <message>
        <source>make no backup but a key pair, its secret half in this new file</source>
        <translation>不做备份，而是生成一对密钥，私钥写入这个新文件</translation>
    </message>
    <message>
        <source>Make one every day by itse&amp;lf</source>
        <translation>每天自动备份(&amp;L)</translation>
    </message>
    <message>
        <source>Make orders</source>
        <translation>生成订单</translation>
    </message>
    <message>
        <source>Make the loaner permanent</source>
        <translation>改为永久更换</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Maker's warranty</source>
        <translation>厂家保修</translation>
    </message>
    <message>
        <source>Makes a backup of the centre in one file, restores it on trial, and takes away old ones. Runs beside an open window.</source>
        <translation>把整个中心备份成一个文件，试恢复一遍，并清除过期的备份。窗口开着时也可运行。</translation>
    </message>
    <message>
        <source>Makes a picture of every window, light and dark, and of every paper, from a fresh demo centre.</source>
        <translation>用新建的演示中心为每个窗口（浅色和深色）及每种单据生成图片。</translation>
    </message>
    <message>
        <source>Makes the demo centre: three branches in three languages, with some weeks of history.</source>
        <translation>创建演示中心：三家分公司、三种语言、数周历史数据。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Many</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Map n&amp;ote</source>
        <translation>路线备注(&amp;O)</translation>
    </message>
    <message>
        <source>Map no&amp;te</source>
        <translation>路线备注(&amp;T)</translation>
    </message>
    <message>
        <source>Map note</source>
        <translation>路线备注</translation>
    </message>
    <message>
        <source>Mark as copy, printed again</source>
        <translation>标为副本（补打）</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最高库存</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>可能已存在</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>May work there</source>
        <translation>可在该处办理</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>方法(&amp;T)</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Measures speed beside its floor in the same run, on a centre of a million calls that it makes itself.</source>
        <translation>在自建的百万报修单中心上测量速度，并与同次运行的底线对照。</translation>
    </message>
    <message>
        <source>Mechanical</source>
        <translation>机械</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Members of the team, with their signatures</source>
        <translation>小组成员及签字</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>met {moment}</source>
        <translation>按时，{moment}</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Method of disposal</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>最低至最高</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Missing, worth</source>
        <translation>盘亏金额</translation>
    </message>
    <message>
        <source>Mobile payment</source>
        <translation>移动支付</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>型号名称</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>适用型号</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>金额与时间</translation>
    </message>
    <message>
        <source>Money and time of this branch</source>
        <translation>此分公司的金额与时间</translation>
    </message>
    <message>
        <source>Money came in for it otherwise than by cash receipt, or was given back in part: give back the rest first.</source>
        <translation>该发票有收据以外的收款，或已部分退款：请先退还其余款项。</translation>
    </message>
    <message>
        <source>Money on the spot</source>
        <translation>现场款项</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More branches can be added later, under Office.</source>
        <translation>日后可在“办公室”中添加更多分公司。</translation>
    </message>
    <message>
        <source>More than ordered</source>
        <translation>多于订单</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>move the centre of this desk (or the one of --database) into the empty database</source>
        <translation>把本工位的中心（或 --database 所指的中心）迁入空数据库</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移库</translation>
    </message>
    <message>
        <source>Moved: {rows} rows of {tables} tables and {contents} attached files, each compared with where it came from.</source>
        <translation>已迁移：{tables} 张表共 {rows} 行，附件 {contents} 个，均已与原处逐一比对。</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>出入库</translation>
    </message>
    <message>
        <source>Moving is done by whoever owns the database: name them in the address.</source>
        <translation>搬迁由数据库的所有者进行：请在地址中写明其登录名。</translation>
    </message>
    <message>
        <source>My own branch</source>
        <translation>我所属的分公司</translation>
    </message>
    <message>
        <source>N&amp;ame in Chinese</source>
        <translation>中文名称(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ame in Spanish</source>
        <translation>西班牙文名称(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ormal wear</source>
        <translation>正常磨损(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Na&amp;me in Spanish</source>
        <translation>西班牙文名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name &amp;in Chinese</source>
        <translation>中文名称(&amp;I)</translation>
    </message>
    <message>
        <source>Name and address stay on them and on their papers until the end of {year}; everything else goes. Erase again then.</source>
        <translation>其上及相应单据上的姓名和地址保留到 {year} 年底，其余全部清除。届时请再次清除。</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>姓名与密码</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>姓名与签字</translation>
    </message>
    <message>
        <source>Name es</source>
        <translation>西班牙文名称</translation>
    </message>
    <message>
        <source>Name for a branch</source>
        <translation>指定分公司</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>西班牙文名称</translation>
    </message>
    <message>
        <source>Name of the first &amp;branch</source>
        <translation>首家分公司名称(&amp;B)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name zh</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name, address, telephone and model are never missing; the number is given when it is registered.</source>
        <translation>姓名、地址、电话和型号必填；登记时给出编号。</translation>
    </message>
    <message>
        <source>name, branch, address</source>
        <translation>名称、分公司、地址</translation>
    </message>
    <message>
        <source>name, phone or serial</source>
        <translation>姓名、电话或序列号</translation>
    </message>
    <message>
        <source>Names that are repeated are those of their source</source>
        <translation>重复保存的名称与来源一致</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Navigation or window</source>
        <translation>导航或窗口</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需求日期</translation>
    </message>
    <message>
        <source>Needs repair</source>
        <translation>需维修</translation>
    </message>
    <message>
        <source>Neither of the two of this model is free.</source>
        <translation>该型号两台都没有空闲。</translation>
    </message>
    <message>
        <source>Neither of the two of this model is free; {here} to inspect.</source>
        <translation>该型号两台都没有空闲；{here} 台待检验。</translation>
    </message>
    <message>
        <source>neither proposed nor appraised it</source>
        <translation>既未提议也未鉴定</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税前金额</translation>
    </message>
    <message>
        <source>Net at {rate}</source>
        <translation>税前金额（{rate}）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>never by who asked for it or chose the quotes</source>
        <translation>申请人和选定报价的人不能批准</translation>
    </message>
    <message>
        <source>never by who asked for it, chose the quotes or approved it for finance</source>
        <translation>申请人、选定报价的人和财务批准人不能批准</translation>
    </message>
    <message>
        <source>never by whoever assessed it or had the tool</source>
        <translation>不得由评估人或保管人</translation>
    </message>
    <message>
        <source>never by whoever collected it</source>
        <translation>收款人不得办理</translation>
    </message>
    <message>
        <source>never by whoever counted</source>
        <translation>不得由清点人</translation>
    </message>
    <message>
        <source>never by whoever counted first</source>
        <translation>不得由初盘人</translation>
    </message>
    <message>
        <source>never by whoever did the work</source>
        <translation>施工人不得办理</translation>
    </message>
    <message>
        <source>never by whoever had the tool</source>
        <translation>不得由保管人</translation>
    </message>
    <message>
        <source>never by whoever has it</source>
        <translation>不得由现保管人</translation>
    </message>
    <message>
        <source>never by whoever issued it</source>
        <translation>不得由开票人本人办理</translation>
    </message>
    <message>
        <source>never by whoever proposed it or led the appraisal</source>
        <translation>提议人和鉴定组长不得批准</translation>
    </message>
    <message>
        <source>never by whoever repaired it</source>
        <translation>维修人不得办理</translation>
    </message>
    <message>
        <source>never by whoever sent or counted it in</source>
        <translation>不得由发货人或清点人</translation>
    </message>
    <message>
        <source>Never lent</source>
        <translation>从未借出</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新报修</translation>
    </message>
    <message>
        <source>New ABC run</source>
        <translation>新建 ABC 分类</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新建分公司</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新建报修</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>New customer: {name}</source>
        <translation>新客户：{name}</translation>
    </message>
    <message>
        <source>New day of delivery</source>
        <translation>更改交货日期</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新密钥…</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <source>New loaner</source>
        <translation>新备用机</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新建员工</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新建型号</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新备件</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New purchase request</source>
        <translation>新建采购申请</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>New stock count</source>
        <translation>新盘点</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>新建供应商</translation>
    </message>
    <message>
        <source>new tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新工具</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>新调拨</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>新仓库</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>New, nothing stored yet</source>
        <translation>新建，尚未保存</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>新建：{name}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次校准</translation>
    </message>
    <message>
        <source>next in {time}</source>
        <translation>下一单还有 {time}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>No answer from the database since {time}: what stands here is as it was then</source>
        <translation>数据库自 {time} 起没有响应：此处显示的是当时的内容</translation>
    </message>
    <message>
        <source>no arrivals in the last 30 days</source>
        <translation>近 30 天无上门</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>未能完成备份</translation>
    </message>
    <message>
        <source>No backup could be made before the upgrade, so nothing was changed. {why}</source>
        <translation>升级前未能完成备份，因此未作任何更改。{why}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>No branch has been entered yet.</source>
        <translation>还没有分公司。</translation>
    </message>
    <message>
        <source>No call was solved on these days.</source>
        <translation>这几天没有解决的报修。</translation>
    </message>
    <message>
        <source>No card is late.</source>
        <translation>没有逾期的维修卡。</translation>
    </message>
    <message>
        <source>No cash has been collected yet.</source>
        <translation>还没有收款。</translation>
    </message>
    <message>
        <source>No contract ends within a month, no goods are promised for this week.</source>
        <translation>一个月内无合同到期，本周无约定交还的商品。</translation>
    </message>
    <message>
        <source>No contract ends within a month.</source>
        <translation>一个月内没有合同到期。</translation>
    </message>
    <message>
        <source>No customer has been entered yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>No customer is blocked.</source>
        <translation>没有冻结的客户。</translation>
    </message>
    <message>
        <source>no date of purchase known</source>
        <translation>购买日期不详</translation>
    </message>
    <message>
        <source>No deed is half done</source>
        <translation>没有未完成的操作</translation>
    </message>
    <message>
        <source>No deposit has been taken yet.</source>
        <translation>还没有收过押金。</translation>
    </message>
    <message>
        <source>No difference waits for approval.</source>
        <translation>没有待批准的差异。</translation>
    </message>
    <message>
        <source>No expiry notice has been written yet.</source>
        <translation>还没有到期通知。</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>未发现故障</translation>
    </message>
    <message>
        <source>No goods of a customer have been taken in yet.</source>
        <translation>还没有收存客户商品。</translation>
    </message>
    <message>
        <source>No goods receipt has been issued yet.</source>
        <translation>还没有开具商品收据。</translation>
    </message>
    <message>
        <source>No invoice has been credited yet.</source>
        <translation>还没有红冲过发票。</translation>
    </message>
    <message>
        <source>No invoice has been issued yet.</source>
        <translation>还没有开具发票。</translation>
    </message>
    <message>
        <source>No invoice was taken back.</source>
        <translation>没有被全额红冲的发票。</translation>
    </message>
    <message>
        <source>No job has asked for a part yet.</source>
        <translation>还没有工单申领备件。</translation>
    </message>
    <message>
        <source>No job waits for a part.</source>
        <translation>没有工单在等备件。</translation>
    </message>
    <message>
        <source>No loaner has been lent yet.</source>
        <translation>还没有借出过备用机。</translation>
    </message>
    <message>
        <source>No loaner is in repair.</source>
        <translation>没有备用机在维修。</translation>
    </message>
    <message>
        <source>No loaner is out</source>
        <translation>没有备用机在外</translation>
    </message>
    <message>
        <source>No loaner is overdue.</source>
        <translation>没有逾期的备用机。</translation>
    </message>
    <message>
        <source>No longer bought from</source>
        <translation>不再采购</translation>
    </message>
    <message>
        <source>No longer for a branch</source>
        <translation>取消指定分公司</translation>
    </message>
    <message>
        <source>No maintenance contract has been entered yet.</source>
        <translation>还没有维护合同。</translation>
    </message>
    <message>
        <source>No model has been entered yet.</source>
        <translation>还没有型号。</translation>
    </message>
    <message>
        <source>No money is under way</source>
        <translation>没有在途款项</translation>
    </message>
    <message>
        <source>No more of the deposit is kept than is charged.</source>
        <translation>扣留的押金不超过收费金额。</translation>
    </message>
    <message>
        <source>No normal wear</source>
        <translation>非正常磨损</translation>
    </message>
    <message>
        <source>No notice has been issued yet: one goes with each loaner.</source>
        <translation>还没有通知书：每台备用机附一张。</translation>
    </message>
    <message>
        <source>No old part has been tagged yet.</source>
        <translation>还没有挂牌的旧件。</translation>
    </message>
    <message>
        <source>No old parts to hand over</source>
        <translation>没有需交还的旧件</translation>
    </message>
    <message>
        <source>No paid service waits for an invoice yet.</source>
        <translation>没有待开票的收费服务。</translation>
    </message>
    <message>
        <source>No paper and no unit has changed hands yet.</source>
        <translation>还没有单据或商品交接。</translation>
    </message>
    <message>
        <source>No paper has been issued yet.</source>
        <translation>还没有开具单据。</translation>
    </message>
    <message>
        <source>No paper or record has the number {number}.</source>
        <translation>没有编号为 {number} 的单据或记录。</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>未选择备件</translation>
    </message>
    <message>
        <source>No part has been entered yet.</source>
        <translation>还没有录入备件。</translation>
    </message>
    <message>
        <source>No part has to be ordered for the last time this month.</source>
        <translation>本月没有须最后订货的备件。</translation>
    </message>
    <message>
        <source>No part is written down by hand.</source>
        <translation>没有手工登记的备件。</translation>
    </message>
    <message>
        <source>No parts can be had for this model</source>
        <translation>此型号已无备件供应</translation>
    </message>
    <message>
        <source>No parts have been given back yet.</source>
        <translation>还没有退料。</translation>
    </message>
    <message>
        <source>No parts have been issued yet.</source>
        <translation>还没有发料。</translation>
    </message>
    <message>
        <source>No password was wrong.</source>
        <translation>没有输错的密码。</translation>
    </message>
    <message>
        <source>No payment is overdue.</source>
        <translation>没有逾期付款。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>No program answered. Save the file where you want it.</source>
        <translation>没有程序响应。请将文件另存到需要的位置。</translation>
    </message>
    <message>
        <source>No promise is overdue.</source>
        <translation>没有逾期的约定。</translation>
    </message>
    <message>
        <source>No quote holds for {item}: enter one first.</source>
        <translation>{item} 没有有效报价：请先登记。</translation>
    </message>
    <message>
        <source>No receipt was declared lost.</source>
        <translation>没有声明遗失的收据。</translation>
    </message>
    <message>
        <source>No receipt was voided.</source>
        <translation>没有作废的收据。</translation>
    </message>
    <message>
        <source>No repair call has been registered yet.</source>
        <translation>还没有登记报修。</translation>
    </message>
    <message>
        <source>No repair card has been opened yet: one hangs on each unit that is taken in.</source>
        <translation>还没有维修卡：每件收存商品挂一张。</translation>
    </message>
    <message>
        <source>No role has been entered yet.</source>
        <translation>还没有角色。</translation>
    </message>
    <message>
        <source>No role has this right: grant it</source>
        <translation>没有角色拥有此权限：请授予</translation>
    </message>
    <message>
        <source>No substitute has been proposed yet.</source>
        <translation>还没有提议代用品。</translation>
    </message>
    <message>
        <source>No supplier has been entered yet.</source>
        <translation>尚未登记供应商。</translation>
    </message>
    <message>
        <source>No supplier is late.</source>
        <translation>没有供应商逾期。</translation>
    </message>
    <message>
        <source>No test is asked for</source>
        <translation>不要求试验</translation>
    </message>
    <message>
        <source>No time is written down yet.</source>
        <translation>还没有登记工时。</translation>
    </message>
    <message>
        <source>No tool has been entered yet.</source>
        <translation>尚未登记工具。</translation>
    </message>
    <message>
        <source>No tool has been handed out yet.</source>
        <translation>尚未发放工具。</translation>
    </message>
    <message>
        <source>No tool is lost.</source>
        <translation>没有丢失的工具。</translation>
    </message>
    <message>
        <source>No tool was lost or damaged.</source>
        <translation>没有工具丢失或损坏。</translation>
    </message>
    <message>
        <source>No unit has been entered yet.</source>
        <translation>还没有设备。</translation>
    </message>
    <message>
        <source>No unit is in our care twice</source>
        <translation>没有设备被重复收存</translation>
    </message>
    <message>
        <source>No voucher has been prepared yet: it is printed when a call is dispatched.</source>
        <translation>还没有凭证：派工时打印。</translation>
    </message>
    <message>
        <source>No zone has been entered yet.</source>
        <translation>还没有区域。</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>尚未派人</translation>
    </message>
    <message>
        <source>Nobody has been entered yet.</source>
        <translation>还没有人员。</translation>
    </message>
    <message>
        <source>Nobody has been reminded yet.</source>
        <translation>还没有催还过。</translation>
    </message>
    <message>
        <source>Nobody has inspected it yet</source>
        <translation>尚未检验</translation>
    </message>
    <message>
        <source>Nobody has logged in yet.</source>
        <translation>还没有人登录。</translation>
    </message>
    <message>
        <source>Nobody has started on it yet: say who takes it.</source>
        <translation>尚无人接手：请指定维修人。</translation>
    </message>
    <message>
        <source>Nobody has to be reminded today.</source>
        <translation>今天没有要催还的。</translation>
    </message>
    <message>
        <source>Nobody has {tool} in custody.</source>
        <translation>没有人保管 {tool}。</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>无人在家</translation>
    </message>
    <message>
        <source>nobody home</source>
        <translation>无人在家</translation>
    </message>
    <message>
        <source>Nobody is chosen yet</source>
        <translation>尚未选择客户</translation>
    </message>
    <message>
        <source>Nobody is waiting beyond their time</source>
        <translation>没有客户超时等待</translation>
    </message>
    <message>
        <source>Nobody leaves a post with tools in custody.</source>
        <translation>保管工具者不得离岗。</translation>
    </message>
    <message>
        <source>Nobody makes them: the daily backup is switched off.</source>
        <translation>每日备份已关闭，无人备份。</translation>
    </message>
    <message>
        <source>Nobody paid too much.</source>
        <translation>没有人多付款。</translation>
    </message>
    <message>
        <source>Nobody waits for goods from here.</source>
        <translation>没有分公司在等这里的货。</translation>
    </message>
    <message>
        <source>Nobody who is trusted here vouches for the certificate of the server, or its time is over, so nothing was sent to it. Ask the administrator for a new one, or for the one to be trusted (sslrootcert).</source>
        <translation>没有受本机信任的机构为服务器的证书作保，或者证书已过期，因此没有向它发送任何内容。请向管理员索取新证书，或索取应当信任的证书（sslrootcert）。</translation>
    </message>
    <message>
        <source>Noise, smell or leak</source>
        <translation>异响、异味或泄漏</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>不备货</translation>
    </message>
    <message>
        <source>None of the {all} of this model is free.</source>
        <translation>该型号 {all} 台都没有空闲。</translation>
    </message>
    <message>
        <source>None of the {all} of this model is free; {here} to inspect.</source>
        <translation>该型号 {all} 台都没有空闲；{here} 台待检验。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Normal wear</source>
        <translation>正常磨损</translation>
    </message>
    <message>
        <source>Normal wear: nobody pays</source>
        <translation>正常磨损：不赔偿</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未派人</translation>
    </message>
    <message>
        <source>Not bought from any more</source>
        <translation>不再采购</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>免收</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Not counted yet: {items}. Count them, or say that there is none of the rest.</source>
        <translation>尚未清点：{items}。请清点，或说明其余均无。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未执行。</translation>
    </message>
    <message>
        <source>Not done: {step}</source>
        <translation>未执行：{step}</translation>
    </message>
    <message>
        <source>Not in the file: press F3 to enter a new customer.</source>
        <translation>档案中没有：按 F3 新建客户。</translation>
    </message>
    <message>
        <source>Not new</source>
        <translation>不是新客户</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>逾期未付</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not passed: it stays here</source>
        <translation>不合格：留在本处</translation>
    </message>
    <message>
        <source>Not possible in the state "{state}".</source>
        <translation>状态为“{state}”时不可用。</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未修好</translation>
    </message>
    <message>
        <source>Not repairable</source>
        <translation>不能修</translation>
    </message>
    <message>
        <source>not repairable</source>
        <translation>不能修</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this at {time}</source>
        <translation>未保存：其他人于 {time} 更改了内容</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing blocks this</source>
        <translation>没有受阻</translation>
    </message>
    <message>
        <source>Nothing can be attached to this.</source>
        <translation>这里不能附加文件。</translation>
    </message>
    <message>
        <source>Nothing falls due soon</source>
        <translation>近期没有到期事项</translation>
    </message>
    <message>
        <source>Nothing half-done was stored, and what you typed is still in its window. You can go on working. Whoever looks after the program needs the report below; it holds no data of customers.</source>
        <translation>没有保存半成品，您输入的内容仍在窗口中，可以继续工作。请将下面的报告交给程序管理人员；报告不含客户数据。</translation>
    </message>
    <message>
        <source>Nothing happens to a call before it is received, nor later than it is written down</source>
        <translation>任何事件都不早于报修，也不晚于登记</translation>
    </message>
    <message>
        <source>Nothing has been asked for yet.</source>
        <translation>尚无申请。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>尚未盘点。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有操作。</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet.</source>
        <translation>尚无订单。</translation>
    </message>
    <message>
        <source>Nothing has been proposed to be scrapped yet.</source>
        <translation>还没有提议报废的。</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>还没有试验过。</translation>
    </message>
    <message>
        <source>Nothing has come from another branch yet.</source>
        <translation>尚未从其他分公司调入。</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>还没有入库。</translation>
    </message>
    <message>
        <source>Nothing has gone to another branch yet.</source>
        <translation>尚未向其他分公司调出。</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>还没有出入库记录。</translation>
    </message>
    <message>
        <source>Nothing has to be kept by law</source>
        <translation>没有依法须保存的内容</translation>
    </message>
    <message>
        <source>Nothing has to be ordered.</source>
        <translation>没有需要采购的备件。</translation>
    </message>
    <message>
        <source>Nothing here fits {filters}.</source>
        <translation>没有符合 {filters} 的内容。</translation>
    </message>
    <message>
        <source>Nothing in this list is meant by the code {code}.</source>
        <translation>编码 {code} 不对应此清单中的任何内容。</translation>
    </message>
    <message>
        <source>Nothing is asked for that was not sent.</source>
        <translation>没有已申请而未发出的。</translation>
    </message>
    <message>
        <source>Nothing is being counted.</source>
        <translation>没有正在进行的盘点。</translation>
    </message>
    <message>
        <source>Nothing is below its minimum.</source>
        <translation>没有低于最低库存的备件。</translation>
    </message>
    <message>
        <source>Nothing is bought from {supplier} any more.</source>
        <translation>已不再向 {supplier} 采购。</translation>
    </message>
    <message>
        <source>Nothing is cut off the end of the trail</source>
        <translation>审计记录末尾完整</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有到期</translation>
    </message>
    <message>
        <source>Nothing is due for calibration this month.</source>
        <translation>本月没有到期应校准的。</translation>
    </message>
    <message>
        <source>Nothing is due within the hour.</source>
        <translation>一小时内没有到期。</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>没有超时</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing more is due today.</source>
        <translation>没有超时，今天也没有其他到期事项。</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有超时。</translation>
    </message>
    <message>
        <source>Nothing is on the way.</source>
        <translation>没有在途的货。</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>没有未结</translation>
    </message>
    <message>
        <source>Nothing is open. Choose at the left, or press Ctrl K and type.</source>
        <translation>没有打开的窗口。请在左侧选择，或按 Ctrl K 后输入。</translation>
    </message>
    <message>
        <source>Nothing is out of stock.</source>
        <translation>没有缺货的备件。</translation>
    </message>
    <message>
        <source>Nothing is to be signed off.</source>
        <translation>没有待签核的报修。</translation>
    </message>
    <message>
        <source>Nothing lies in stock yet: enter parts, then what comes in.</source>
        <translation>仓库还是空的：先录入备件，再录入入库。</translation>
    </message>
    <message>
        <source>Nothing lies there that is to be counted.</source>
        <translation>那里没有要盘点的东西。</translation>
    </message>
    <message>
        <source>Nothing of this customer is under way</source>
        <translation>该客户没有未办结事项</translation>
    </message>
    <message>
        <source>Nothing of {item} is open on this order.</source>
        <translation>这张订单上没有未到的 {item}。</translation>
    </message>
    <message>
        <source>Nothing of {what} is free in {warehouse}.</source>
        <translation>{warehouse}中的 {what} 没有可用的。</translation>
    </message>
    <message>
        <source>Nothing stands in the view "{view}".</source>
        <translation>视图“{view}”中没有内容。</translation>
    </message>
    <message>
        <source>Nothing to be paid</source>
        <translation>无需付款</translation>
    </message>
    <message>
        <source>Nothing waits for a second visit.</source>
        <translation>没有等待再次上门的。</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>没有待批准的。</translation>
    </message>
    <message>
        <source>Nothing waits for finance.</source>
        <translation>没有待财务批准的。</translation>
    </message>
    <message>
        <source>Nothing waits for the supervisor.</source>
        <translation>没有待主管批准的。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您处理的事项</translation>
    </message>
    <message>
        <source>Nothing waits to be counted in.</source>
        <translation>没有待清点入库的。</translation>
    </message>
    <message>
        <source>Nothing waits to be scrapped.</source>
        <translation>没有待报废的。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待的。</translation>
    </message>
    <message>
        <source>Nothing was attached</source>
        <translation>未附加任何文件</translation>
    </message>
    <message>
        <source>Nothing was carried over.</source>
        <translation>没有顺延的。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was restored. {what}</source>
        <translation>未恢复任何内容。{what}</translation>
    </message>
    <message>
        <source>Nothing was used in this period.</source>
        <translation>这段时间没有用量。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice for this model</source>
        <translation>此型号注意事项</translation>
    </message>
    <message>
        <source>Notice of temporary replacement</source>
        <translation>临时更换通知书</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Notice, shown when a ca&amp;ll is registered</source>
        <translation>注意事项（登记报修时显示）(&amp;L)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now stored</source>
        <translation>现已保存</translation>
    </message>
    <message>
        <source>now stored: {value}</source>
        <translation>现已保存：{value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Numbers have no gaps and stand once, for each branch and year</source>
        <translation>编号按分公司和年度连续且不重复</translation>
    </message>
    <message>
        <source>O&amp;nly what is due to be counted</source>
        <translation>只盘到期应盘点的(&amp;N)</translation>
    </message>
    <message>
        <source>Of invoice {number} over {total}, {credited} is credited; its credit notes make {sum}.</source>
        <translation>发票 {number} 金额 {total}，已红冲 {credited}；其红字发票合计 {sum}。</translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>发放人</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Old part</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Old part taken in</source>
        <translation>旧件入库</translation>
    </message>
    <message>
        <source>Old part to customer</source>
        <translation>旧件交还客户</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Old parts and scrap</source>
        <translation>旧件与报废品</translation>
    </message>
    <message>
        <source>Old parts handed over</source>
        <translation>旧件已交还客户</translation>
    </message>
    <message>
        <source>Old parts to hand over: {count}</source>
        <translation>需交还旧件：{count} 件</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>旧密码</translation>
    </message>
    <message>
        <source>Old-part tag</source>
        <translation>旧件标签</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>oldest: {number}</source>
        <translation>最早：{number}</translation>
    </message>
    <message>
        <source>On Chinese papers: {name}</source>
        <translation>中文单据上显示：{name}</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>在途采购</translation>
    </message>
    <message>
        <source>On paper only</source>
        <translation>仅纸面签名</translation>
    </message>
    <message>
        <source>On Spanish papers: {name}</source>
        <translation>西班牙文单据上显示：{name}</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>在货架</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>另需</translation>
    </message>
    <message>
        <source>On your bench</source>
        <translation>在您的工位上</translation>
    </message>
    <message>
        <source>On {table} there is a policy that is not of this program: {policy}.</source>
        <translation>{table} 上有一条不属于本程序的策略：{policy}。</translation>
    </message>
    <message>
        <source>on {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>One file, at most (M&amp;B)</source>
        <translation>单个文件上限（MB）(&amp;B)</translation>
    </message>
    <message>
        <source>One form was not saved when the program ended</source>
        <translation>程序结束时有 1 张表单未保存</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>One of the two of this model is free.</source>
        <translation>该型号两台中有一台空闲。</translation>
    </message>
    <message>
        <source>One of the {all} of this model is free.</source>
        <translation>该型号 {all} 台中有一台空闲。</translation>
    </message>
    <message>
        <source>one of this customer's</source>
        <translation>此客户的设备之一</translation>
    </message>
    <message>
        <source>One of {all} points still blocks this</source>
        <translation>{all} 项中有 1 项仍未满足</translation>
    </message>
    <message>
        <source>One return slip is for one technician, and each part stands on it once.</source>
        <translation>一张退料单只对一名技术人员，每项备件只列一次。</translation>
    </message>
    <message>
        <source>One slip is for one warehouse, and each part stands on it once.</source>
        <translation>一张领料单只对一个仓库，每项备件只列一次。</translation>
    </message>
    <message>
        <source>One thing to mend before saving</source>
        <translation>保存前有 1 处需更正</translation>
    </message>
    <message>
        <source>One time word</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>One to six capital letters or figures, such as HP.</source>
        <translation>一至六位大写字母或数字，例如 HP。</translation>
    </message>
    <message>
        <source>One unit is in our care twice: {numbers}.</source>
        <translation>同一设备被重复收存：{numbers}。</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Only "{value}"</source>
        <translation>仅“{value}”</translation>
    </message>
    <message>
        <source>Only a loaner that stands in for these goods can become theirs.</source>
        <translation>只有替代这些商品的备用机才能归客户。</translation>
    </message>
    <message>
        <source>Only goods in and moves are reversed; what was issued is given back or used.</source>
        <translation>只有入库和移库可以冲销；已发的备件须退料或使用。</translation>
    </message>
    <message>
        <source>only pictures whose name begins so, such as register, record-call or paper; may be given several times</source>
        <translation>仅名称以此开头的图片，例如 register、record-call 或 paper；可多次给出</translation>
    </message>
    <message>
        <source>Only service parts have a class.</source>
        <translation>只有备件才有类别。</translation>
    </message>
    <message>
        <source>Only somebody who may grant rights can do this for the role {role}.</source>
        <translation>只有能授予权限的人才能对角色 {role} 执行此操作。</translation>
    </message>
    <message>
        <source>only this part; may be given more than once</source>
        <translation>只测这一部分；可以多次给出</translation>
    </message>
    <message>
        <source>only what is not carried out yet, with what it asks for</source>
        <translation>仅列尚未落实的条款及其要求</translation>
    </message>
    <message>
        <source>Only whoever may change the branches looks after the backups.</source>
        <translation>只有可以修改分公司的人员才能管理备份。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>打开报修单</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>打开合同</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Open goods</source>
        <translation>打开商品</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>打开发票</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Open loan</source>
        <translation>打开借用</translation>
    </message>
    <message>
        <source>Open loaner</source>
        <translation>打开备用机</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开型号</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>打开登记簿</translation>
    </message>
    <message>
        <source>Open repair card</source>
        <translation>打开维修卡</translation>
    </message>
    <message>
        <source>Open tool</source>
        <translation>打开工具</translation>
    </message>
    <message>
        <source>Open unit</source>
        <translation>打开设备</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>打开的窗口</translation>
    </message>
    <message>
        <source>Open with another &amp;program</source>
        <translation>用其他程序打开(&amp;P)</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>打开 {title}</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开卡</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开卡时间</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>opened {time}</source>
        <translation>{time} 开卡</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens the window (what happens without a command)</source>
        <translation>打开窗口（不带命令时即如此）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order &amp;at</source>
        <translation>订货点(&amp;A)</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>订货点</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下单人</translation>
    </message>
    <message>
        <source>Ordering and counting</source>
        <translation>采购与盘点</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Original for the customer</source>
        <translation>客户联（正本）</translation>
    </message>
    <message>
        <source>Original receipt taken back and voided</source>
        <translation>原收据已收回并作废</translation>
    </message>
    <message>
        <source>Other fees</source>
        <translation>其他收费</translation>
    </message>
    <message>
        <source>Our loaner is due back soon</source>
        <translation>备用机即将到期</translation>
    </message>
    <message>
        <source>Our loaner is due back today</source>
        <translation>备用机今天到期</translation>
    </message>
    <message>
        <source>Our loaner is overdue by {n} day</source>
        <translation>备用机已逾期 {n} 天</translation>
    </message>
    <message>
        <source>Our loaner is overdue by {n} days</source>
        <translation>备用机已逾期 {n} 天</translation>
    </message>
    <message>
        <source>Our number stands on everything that belongs to this order.</source>
        <translation>与本订单有关的单据请注明我方编号。</translation>
    </message>
    <message>
        <source>Out at</source>
        <translation>出库时间</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>出库经手人</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>out of stock for good</source>
        <translation>已出库</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Outside the program</source>
        <translation>不在程序范围内</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>overdue {n} day</source>
        <translation>逾期 {n} 天</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>逾期 {n} 天</translation>
    </message>
    <message>
        <source>own centre or demo</source>
        <translation>自有中心或演示</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>用户自行采取的措施</translation>
    </message>
    <message>
        <source>P&amp;osted at</source>
        <translation>过账时间(&amp;O)</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>交款人(&amp;Y)</translation>
    </message>
    <message>
        <source>Pa&amp;yments</source>
        <translation>付款(&amp;Y)</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>正在打包</translation>
    </message>
    <message>
        <source>Page of a register</source>
        <translation>登记簿页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid back before</source>
        <translation>此前已退</translation>
    </message>
    <message>
        <source>Paid back by</source>
        <translation>退款人</translation>
    </message>
    <message>
        <source>Paid back on</source>
        <translation>退还时间</translation>
    </message>
    <message>
        <source>Paid back to</source>
        <translation>退还给</translation>
    </message>
    <message>
        <source>Paid back, {currency}</source>
        <translation>退还，{currency}</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid by a deposit</source>
        <translation>押金抵付</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Paid, {method}</source>
        <translation>已付，{method}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Paper &amp;language</source>
        <translation>单据语言(&amp;L)</translation>
    </message>
    <message>
        <source>Paper or unit</source>
        <translation>单据或商品</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Papers in {folder}: {count}.</source>
        <translation>{folder} 中的单据：{count} 份。</translation>
    </message>
    <message>
        <source>Papers show a box for {signs}.</source>
        <translation>单据上 {signs} 将显示为方框。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Part for a job</source>
        <translation>工单用料</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>料号</translation>
    </message>
    <message>
        <source>Part of it is paid by a deposit that was kept: issue the invoice.</source>
        <translation>其中一部分由扣留的押金支付：请开具发票。</translation>
    </message>
    <message>
        <source>Part of it; several words narrow it further</source>
        <translation>输入一部分；多个词可进一步缩小范围</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Part used</source>
        <translation>已用备件</translation>
    </message>
    <message>
        <source>Partly recovered</source>
        <translation>部分收回</translation>
    </message>
    <message>
        <source>Partly usable</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Parts &amp;that carry most</source>
        <translation>用量金额最大的备件(&amp;T)</translation>
    </message>
    <message>
        <source>Parts are &amp;kept for, years</source>
        <translation>备件保供年限(&amp;K)</translation>
    </message>
    <message>
        <source>Parts are bought for a warehouse of service parts that is in use.</source>
        <translation>备件只能采购到在用的备件库。</translation>
    </message>
    <message>
        <source>Parts are still with the technician</source>
        <translation>备件仍在技术人员处</translation>
    </message>
    <message>
        <source>Parts catalogue</source>
        <translation>备件目录</translation>
    </message>
    <message>
        <source>Parts end on {day}.</source>
        <translation>{day} 起不再供应。</translation>
    </message>
    <message>
        <source>Parts ended</source>
        <translation>备件停供</translation>
    </message>
    <message>
        <source>Parts for jobs</source>
        <translation>工单用料</translation>
    </message>
    <message>
        <source>Parts given back</source>
        <translation>退回的备件</translation>
    </message>
    <message>
        <source>Parts issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Parts used or given back</source>
        <translation>备件已用或已退</translation>
    </message>
    <message>
        <source>Parts years</source>
        <translation>保供年数</translation>
    </message>
    <message>
        <source>Parts: classes, counting and reserve</source>
        <translation>备件：分类、盘点与储备</translation>
    </message>
    <message>
        <source>Pass a gate with a reason</source>
        <translation>说明理由后放行</translation>
    </message>
    <message>
        <source>Pass with a reason</source>
        <translation>说明理由后放行</translation>
    </message>
    <message>
        <source>Pass with these reasons</source>
        <translation>按以上理由放行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed with a reason</source>
        <translation>说明理由后放行</translation>
    </message>
    <message>
        <source>passed with a reason</source>
        <translation>说明理由后放行</translation>
    </message>
    <message>
        <source>Passed: it may be used again</source>
        <translation>合格：可重新使用</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再次输入密码(&amp;A)</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>付款天数</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Per person and currency: what was collected is what was handed over and what is in hand</source>
        <translation>按人员和币种：已收等于已上交加在手</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Period and cut-offs</source>
        <translation>期间与分界</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photograph of the condition</source>
        <translation>外观状况照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture {time}</source>
        <translation>图片 {time}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划完工</translation>
    </message>
    <message>
        <source>Planned return</source>
        <translation>约定交还</translation>
    </message>
    <message>
        <source>Plays one day of the paper chain on a fresh demo centre, without a window, and leaves every paper in a folder.</source>
        <translation>在新建的演示中心上演示一天的单据流程，不开窗口，并把所有单据存入文件夹。</translation>
    </message>
    <message>
        <source>Please bring it with its accessories, or call {phone}: we will fetch it, or lend it to you for longer if you need it.</source>
        <translation>请连同附件归还，或致电 {phone}：我们可以上门取回，如有需要也可延长借用。</translation>
    </message>
    <message>
        <source>Please call me</source>
        <translation>请与我联系</translation>
    </message>
    <message>
        <source>Please collect within {n} day of our notice.</source>
        <translation>接到通知后请于 {n} 日内取回。</translation>
    </message>
    <message>
        <source>Please collect within {n} days of our notice.</source>
        <translation>接到通知后请于 {n} 日内取回。</translation>
    </message>
    <message>
        <source>Please confirm the order with its day of delivery, and write our number on your delivery note and on your invoice.</source>
        <translation>请确认订单及交货日期，并在送货单和发票上注明我方编号。</translation>
    </message>
    <message>
        <source>Please quote the number.</source>
        <translation>付款请注明发票号。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>试验项目</translation>
    </message>
    <message>
        <source>Pos&amp;t</source>
        <translation>岗位(&amp;T)</translation>
    </message>
    <message>
        <source>Possible only in the state {states}; now it is "{now}".</source>
        <translation>仅在状态 {states} 时可用；现为“{now}”。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>过账时间</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>过账于</translation>
    </message>
    <message>
        <source>Pr&amp;ices</source>
        <translation>价格(&amp;I)</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已制单</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>制单时间</translation>
    </message>
    <message>
        <source>prepared {time}</source>
        <translation>{time} 制单</translation>
    </message>
    <message>
        <source>Pri&amp;ce per hour</source>
        <translation>每小时单价(&amp;C)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>每小时单价</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices of contracts</source>
        <translation>合同价格</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print ABC report</source>
        <translation>打印 ABC 报告</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Print count sheet</source>
        <translation>打印盘点表</translation>
    </message>
    <message>
        <source>Print credit note</source>
        <translation>打印红字发票</translation>
    </message>
    <message>
        <source>Print custody card</source>
        <translation>打印保管卡</translation>
    </message>
    <message>
        <source>Print expiry notice</source>
        <translation>打印到期通知</translation>
    </message>
    <message>
        <source>Print goods-in note</source>
        <translation>打印入库单</translation>
    </message>
    <message>
        <source>Print invoice</source>
        <translation>打印发票</translation>
    </message>
    <message>
        <source>Print issue slip</source>
        <translation>打印领料单</translation>
    </message>
    <message>
        <source>Print loan form</source>
        <translation>打印借用单</translation>
    </message>
    <message>
        <source>Print loaner label</source>
        <translation>打印备用机标签</translation>
    </message>
    <message>
        <source>print one JSON object instead of a table</source>
        <translation>输出一个 JSON 对象而非表格</translation>
    </message>
    <message>
        <source>print one JSON object instead of sentences</source>
        <translation>输出一个 JSON 对象而非文字</translation>
    </message>
    <message>
        <source>Print order</source>
        <translation>打印订单</translation>
    </message>
    <message>
        <source>Print papers of the selection</source>
        <translation>打印所选单据</translation>
    </message>
    <message>
        <source>Print part labels</source>
        <translation>打印备件标签</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>打印预览(&amp;V)</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print reminder letter</source>
        <translation>打印催还函</translation>
    </message>
    <message>
        <source>Print repair card</source>
        <translation>打印维修卡</translation>
    </message>
    <message>
        <source>Print replacement notice</source>
        <translation>打印更换通知书</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Print report on the loaners</source>
        <translation>打印备用机报表</translation>
    </message>
    <message>
        <source>Print request</source>
        <translation>打印申请</translation>
    </message>
    <message>
        <source>Print return slip</source>
        <translation>打印退料单</translation>
    </message>
    <message>
        <source>Print scrap disposal record</source>
        <translation>打印报废处理记录</translation>
    </message>
    <message>
        <source>Print stock list</source>
        <translation>打印库存清单</translation>
    </message>
    <message>
        <source>Print stock on a day</source>
        <translation>打印某日库存</translation>
    </message>
    <message>
        <source>Print stock value</source>
        <translation>打印库存金额</translation>
    </message>
    <message>
        <source>Print tag</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Print test record</source>
        <translation>打印试验记录</translation>
    </message>
    <message>
        <source>Print the papers at once</source>
        <translation>立即打印单据</translation>
    </message>
    <message>
        <source>Print transfer list</source>
        <translation>打印调拨单</translation>
    </message>
    <message>
        <source>Print voucher</source>
        <translation>打印凭证</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Printed {when}</source>
        <translation>打印于 {when}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>产品组</translation>
    </message>
    <message>
        <source>Product models</source>
        <translation>产品型号</translation>
    </message>
    <message>
        <source>Production ended</source>
        <translation>停产日期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Promised at</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Promised back</source>
        <translation>约定交还</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>购买凭证</translation>
    </message>
    <message>
        <source>Proof of purchase</source>
        <translation>购买凭证</translation>
    </message>
    <message>
        <source>Propose substitute</source>
        <translation>提议代用品</translation>
    </message>
    <message>
        <source>Propose to scrap</source>
        <translation>提议报废</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>提议时间</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提议日期</translation>
    </message>
    <message>
        <source>proposed {time}</source>
        <translation>提议于 {time}</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>采购订单</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>采购申请</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>采购申请</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购员</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Put on shelf</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Put the voucher into the file</source>
        <translation>凭证归档</translation>
    </message>
    <message>
        <source>Puts the centre back from a backup; with --verify it only restores on trial and checks everything.</source>
        <translation>用备份恢复中心；加 --verify 则只做试恢复并检查全部内容。</translation>
    </message>
    <message>
        <source>PySide6 {found} is not safe on this Python and would end in mid-work. Install the versions in requirements.txt.</source>
        <translation>PySide6 {found} 在此 Python 上不安全，会在工作中途退出。请安装 requirements.txt 中的版本。</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量评分</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>quantity and quality as ordered</source>
        <translation>数量质量与订单相符</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>待检隔离</translation>
    </message>
    <message>
        <source>Question of use</source>
        <translation>使用咨询</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote above</source>
        <translation>超过此额先询问</translation>
    </message>
    <message>
        <source>Quoted on</source>
        <translation>报价日期</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>身份(&amp;O)</translation>
    </message>
    <message>
        <source>Rate &amp;of</source>
        <translation>汇率日期(&amp;O)</translation>
    </message>
    <message>
        <source>Rate differen&amp;ce</source>
        <translation>汇率差额(&amp;C)</translation>
    </message>
    <message>
        <source>Rate difference</source>
        <translation>汇率差额</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Rate so&amp;urce</source>
        <translation>汇率来源(&amp;U)</translation>
    </message>
    <message>
        <source>Rate source</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Re&amp;adings</source>
        <translation>读数(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>原因(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;jection</source>
        <translation>驳回理由(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;mind on</source>
        <translation>催还日(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;minded by</source>
        <translation>催还人(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>催还记录(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;pair card</source>
        <translation>维修卡(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;pairs so far</source>
        <translation>至今维修费(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;port, with the reasons</source>
        <translation>报告及原因(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>申请(&amp;Q)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Readings &amp;and remarks</source>
        <translation>读数与说明(&amp;A)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Ready &amp;to lend</source>
        <translation>可再借出(&amp;T)</translation>
    </message>
    <message>
        <source>Ready to lend</source>
        <translation>可再借出</translation>
    </message>
    <message>
        <source>Ready to return</source>
        <translation>待交还</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>原因(&amp;N)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, difference</source>
        <translation>原因、差异</translation>
    </message>
    <message>
        <source>Reason, explained &amp;to the customer</source>
        <translation>已向客户说明的原因(&amp;T)</translation>
    </message>
    <message>
        <source>Reason, explained to the customer</source>
        <translation>已向客户说明的原因</translation>
    </message>
    <message>
        <source>Reason: {what}</source>
        <translation>理由：{what}</translation>
    </message>
    <message>
        <source>Rece&amp;ipt</source>
        <translation>收据(&amp;I)</translation>
    </message>
    <message>
        <source>Recei&amp;pts of the deposit</source>
        <translation>押金收据(&amp;P)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipt &amp;back</source>
        <translation>收据收回(&amp;B)</translation>
    </message>
    <message>
        <source>Receipt back at</source>
        <translation>收据收回时间</translation>
    </message>
    <message>
        <source>Receipt lost, declaration signed</source>
        <translation>收据遗失，已签遗失声明</translation>
    </message>
    <message>
        <source>Receipt of the deposit</source>
        <translation>押金收据</translation>
    </message>
    <message>
        <source>receipt seen and voided</source>
        <translation>已核对并作废收据</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Received &amp;by</source>
        <translation>接收人(&amp;B)</translation>
    </message>
    <message>
        <source>received as above</source>
        <translation>按上列领料</translation>
    </message>
    <message>
        <source>received as described</source>
        <translation>按所述收到</translation>
    </message>
    <message>
        <source>received as described above</source>
        <translation>已按上述状况收到</translation>
    </message>
    <message>
        <source>received as described, agrees with the terms</source>
        <translation>按所述收到，同意条款</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收款时间</translation>
    </message>
    <message>
        <source>received the amount above</source>
        <translation>已收到上述金额</translation>
    </message>
    <message>
        <source>received {time}</source>
        <translation>{time} 入库</translation>
    </message>
    <message>
        <source>received {time} by {name}</source>
        <translation>{time} 由 {name} 受理</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>Record test</source>
        <translation>记录试验</translation>
    </message>
    <message>
        <source>Recount above</source>
        <translation>复盘限额</translation>
    </message>
    <message>
        <source>Recounted</source>
        <translation>复盘数</translation>
    </message>
    <message>
        <source>Recounted by</source>
        <translation>复盘人</translation>
    </message>
    <message>
        <source>Recovered &amp;at</source>
        <translation>收回时间(&amp;A)</translation>
    </message>
    <message>
        <source>Recovered at</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Refusal reason</source>
        <translation>拒签原因</translation>
    </message>
    <message>
        <source>Refuse for finance</source>
        <translation>财务退回</translation>
    </message>
    <message>
        <source>Refuse purchase</source>
        <translation>退回采购</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Register call</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Reject disposal</source>
        <translation>驳回报废</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>驳回理由</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>备注(&amp;K)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks: formal replacement</source>
        <translation>备注：正式更换</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催还</translation>
    </message>
    <message>
        <source>Remind on</source>
        <translation>催还日</translation>
    </message>
    <message>
        <source>Remind the customer of the loaner</source>
        <translation>向客户催还备用机</translation>
    </message>
    <message>
        <source>Reminded &amp;on</source>
        <translation>催还日期(&amp;O)</translation>
    </message>
    <message>
        <source>Reminded at</source>
        <translation>催还时间</translation>
    </message>
    <message>
        <source>Reminded by</source>
        <translation>催还人</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>催还日期</translation>
    </message>
    <message>
        <source>Reminder days</source>
        <translation>催还日</translation>
    </message>
    <message>
        <source>Reminder of a loaner</source>
        <translation>备用机催还函</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>催还…</translation>
    </message>
    <message>
        <source>remove kept files that have belonged to no record for a day</source>
        <translation>删除超过一天不属于任何记录的文件</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>移除筛选 {filter}</translation>
    </message>
    <message>
        <source>Remove the view "{name}"</source>
        <translation>删除视图“{name}”</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>删除此行（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Renewal for {n} year</source>
        <translation>续约 {n} 年</translation>
    </message>
    <message>
        <source>Renewal for {n} years</source>
        <translation>续约 {n} 年</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续签</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message>
        <source>Repair call</source>
        <translation>报修单</translation>
    </message>
    <message>
        <source>Repair calls</source>
        <translation>报修登记</translation>
    </message>
    <message>
        <source>Repair card</source>
        <translation>维修卡</translation>
    </message>
    <message>
        <source>Repair card or loaner</source>
        <translation>维修卡或备用机</translation>
    </message>
    <message>
        <source>Repair cards</source>
        <translation>维修卡</translation>
    </message>
    <message>
        <source>Repair cost</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Repair declined by the customer</source>
        <translation>客户放弃维修</translation>
    </message>
    <message>
        <source>Repair equipment</source>
        <translation>维修设备</translation>
    </message>
    <message>
        <source>Repair time</source>
        <translation>维修时间</translation>
    </message>
    <message>
        <source>Repair without asking up to</source>
        <translation>无需询问的维修限额</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Repaired goods</source>
        <translation>修好的商品</translation>
    </message>
    <message>
        <source>Repaired goods are reconnected only with a passed test record.</source>
        <translation>修好的商品须有合格的试验记录才能重新接入。</translation>
    </message>
    <message>
        <source>Repaired, and inspected by another person</source>
        <translation>已修好，并由他人检验</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Repairs so far</source>
        <translation>至今维修费</translation>
    </message>
    <message>
        <source>Repeat repair</source>
        <translation>重复报修</translation>
    </message>
    <message>
        <source>Repeat repair: the same trouble was repaired under {call}. Say what differs.</source>
        <translation>重复报修：同一故障曾由 {call} 处理，请说明不同之处。</translation>
    </message>
    <message>
        <source>Replaced &amp;parts</source>
        <translation>更换备件(&amp;P)</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替代设备</translation>
    </message>
    <message>
        <source>Replaced for good, ours now</source>
        <translation>已永久更换，现归我们</translation>
    </message>
    <message>
        <source>Replaced part</source>
        <translation>更换备件</translation>
    </message>
    <message>
        <source>Replaced parts</source>
        <translation>更换备件</translation>
    </message>
    <message>
        <source>Replacement notice</source>
        <translation>更换通知书</translation>
    </message>
    <message>
        <source>Replacement notices</source>
        <translation>更换通知书</translation>
    </message>
    <message>
        <source>Replacement value</source>
        <translation>重置价值</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>替代 {number}</translation>
    </message>
    <message>
        <source>Reply to {number}</source>
        <translation>回执：{number}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report loss or damage</source>
        <translation>报告丢失或损坏</translation>
    </message>
    <message>
        <source>Report on the loaners</source>
        <translation>备用机报表</translation>
    </message>
    <message>
        <source>Report, with the reasons</source>
        <translation>报告及原因</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告于</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报表…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Res&amp;ponsible</source>
        <translation>负责人(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>结果(&amp;U)</translation>
    </message>
    <message>
        <source>Reserve &amp;of A, days</source>
        <translation>A 类储备天数(&amp;O)</translation>
    </message>
    <message>
        <source>Reserve loaner</source>
        <translation>预留备用机</translation>
    </message>
    <message>
        <source>Reserve of &amp;B, days</source>
        <translation>B 类储备天数(&amp;B)</translation>
    </message>
    <message>
        <source>Reserve of &amp;C, days</source>
        <translation>C 类储备天数(&amp;C)</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Reserved ahead</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Reserved at</source>
        <translation>预留时间</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>预留人</translation>
    </message>
    <message>
        <source>Resid&amp;ual value</source>
        <translation>残值(&amp;U)</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Rest is zero</source>
        <translation>其余为零</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>restore in a scratch place, check everything, say each in a line; change nothing</source>
        <translation>在临时位置恢复，检查全部内容，逐行说明，不作任何更改</translation>
    </message>
    <message>
        <source>Restored: {path}, as it was on {moment} (UTC).</source>
        <translation>已恢复：{path}，内容为 {moment}（UTC）时的状态。</translation>
    </message>
    <message>
        <source>Restoring it on trial</source>
        <translation>正在试恢复</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ret&amp;urned on</source>
        <translation>归还时间(&amp;U)</translation>
    </message>
    <message>
        <source>Retur&amp;n date</source>
        <translation>交还日期(&amp;N)</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>交还日期</translation>
    </message>
    <message>
        <source>Return goods</source>
        <translation>交还商品</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>退料单</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>退料单</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已交还</translation>
    </message>
    <message>
        <source>returned as described</source>
        <translation>按所述归还</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>退料时间</translation>
    </message>
    <message>
        <source>Returned damaged</source>
        <translation>归还时损坏</translation>
    </message>
    <message>
        <source>Returned in order</source>
        <translation>完好归还</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Returned or handed on</source>
        <translation>归还或转交</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>冲销的记录</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rights that came with a new version</source>
        <translation>新版本带来的权限</translation>
    </message>
    <message>
        <source>Rights told</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Rights, taken and granted</source>
        <translation>权限（收回与授予）</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>角色(&amp;L)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role: &amp;mother after 18 h, site manager</source>
        <translation>身份：如“母亲，18 点以后”、工地负责人(&amp;M)</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>Row of filters</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {all}, {order}</source>
        <translation>第 {first} 至 {last} 行，共 {all} 行，{order}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>run per branch, kind and year, without gaps.</source>
        <translation>按分公司、类型和年度连续编号。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>累计金额</translation>
    </message>
    <message>
        <source>S&amp;ignature</source>
        <translation>签字(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;igned by</source>
        <translation>签字人(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>发生时间(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>技能(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ubstitute</source>
        <translation>代用品(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ubstitute given</source>
        <translation>实发代用品(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;upervisor</source>
        <translation>主管(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>供应商(&amp;U)</translation>
    </message>
    <message>
        <source>Safety days a</source>
        <translation>A 类储备天数</translation>
    </message>
    <message>
        <source>Safety days b</source>
        <translation>B 类储备天数</translation>
    </message>
    <message>
        <source>Safety days c</source>
        <translation>C 类储备天数</translation>
    </message>
    <message>
        <source>Same location, {number} of {day}.</source>
        <translation>同一部位，{day} 的 {number}。</translation>
    </message>
    <message>
        <source>Same unit within 90 days: {number} of {day}.</source>
        <translation>同一设备 90 天内：{day} 的 {number}。</translation>
    </message>
    <message>
        <source>Satisfied? Please sign. If not, tell the service director: {phone}.</source>
        <translation>服务满意请签字；意见请致电服务部主任：{phone}。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save first; then files can be attached.</source>
        <translation>请先保存，之后才能附加文件。</translation>
    </message>
    <message>
        <source>Save it where you want it, or open it with another program where that is offered.</source>
        <translation>请另存到需要的位置；若有提供，也可用其他程序打开。</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save what you typed?</source>
        <translation>是否保存已输入的内容？</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Say what it is that is taken in.</source>
        <translation>请写明所收商品。</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>请写明是什么。</translation>
    </message>
    <message>
        <source>Say what was tested.</source>
        <translation>请写明试验了什么。</translation>
    </message>
    <message>
        <source>Say who takes it</source>
        <translation>指定维修人</translation>
    </message>
    <message>
        <source>Says which clause of the rule book is carried out where, and which are not yet.</source>
        <translation>列出规则手册各条款在何处落实，以及哪些尚未落实。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan of a signed paper</source>
        <translation>已签单据扫描件</translation>
    </message>
    <message>
        <source>Scan or choose what came in.</source>
        <translation>请扫描或选择入库的货物。</translation>
    </message>
    <message>
        <source>Scan or choose what comes back.</source>
        <translation>请扫描或选择退回的备件。</translation>
    </message>
    <message>
        <source>Scan or choose what is issued.</source>
        <translation>请扫描或选择要发放的备件。</translation>
    </message>
    <message>
        <source>Scan or choose what is to be sent.</source>
        <translation>请扫描或选择要发出的货。</translation>
    </message>
    <message>
        <source>Scan or count what arrived, or say that all of it arrived as sent. Of what did not arrive write a quantity of zero.</source>
        <translation>请扫描或清点到货，或说明全部如数到达。未到的数量填零。</translation>
    </message>
    <message>
        <source>Scan or count what came back.</source>
        <translation>请扫描或清点退回的货。</translation>
    </message>
    <message>
        <source>Scan or count what is sent.</source>
        <translation>请扫描或清点发出的货。</translation>
    </message>
    <message>
        <source>Scan or count what was found.</source>
        <translation>请扫描或清点找到的货。</translation>
    </message>
    <message>
        <source>Scan or write what was counted.</source>
        <translation>请扫描或填写清点数。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scores go from 1 to 4.</source>
        <translation>评分为 1 至 4。</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Scrap disposal record</source>
        <translation>报废处理记录</translation>
    </message>
    <message>
        <source>Scrap records</source>
        <translation>报废记录</translation>
    </message>
    <message>
        <source>Scrap: to the scrap store</source>
        <translation>报废：入报废品库</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>Se&amp;nt at</source>
        <translation>发出时间(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation>发出日期(&amp;N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search (arrow down)</source>
        <translation>搜索（下箭头）</translation>
    </message>
    <message>
        <source>Search in {register}</source>
        <translation>在“{register}”中搜索</translation>
    </message>
    <message>
        <source>Sec&amp;ond language</source>
        <translation>第二语言(&amp;O)</translation>
    </message>
    <message>
        <source>Second &amp;language</source>
        <translation>第二语言(&amp;L)</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>See: {what}</source>
        <translation>查看：{what}</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Sen&amp;t on</source>
        <translation>发出日期(&amp;T)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>发出订单</translation>
    </message>
    <message>
        <source>Send somebody</source>
        <translation>派人上门</translation>
    </message>
    <message>
        <source>Send the expiry notice</source>
        <translation>发出到期通知</translation>
    </message>
    <message>
        <source>Send the goods</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>发出订单</translation>
    </message>
    <message>
        <source>Send to repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发出方</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Sent away: too many wrong passwords</source>
        <translation>被拒：密码错误次数过多</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发出方式</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发出日期</translation>
    </message>
    <message>
        <source>Sent to another branch</source>
        <translation>发往其他分公司</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>{time} 发出</translation>
    </message>
    <message>
        <source>Ser&amp;ial</source>
        <translation>序列号(&amp;I)</translation>
    </message>
    <message>
        <source>Seri&amp;al</source>
        <translation>序列号(&amp;A)</translation>
    </message>
    <message>
        <source>Seria&amp;l</source>
        <translation>序列号(&amp;L)</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serial tracked</source>
        <translation>按序列号管理</translation>
    </message>
    <message>
        <source>Serial {serial} is entered for {owner}. Open the unit if it has changed hands.</source>
        <translation>序列号 {serial} 登记在 {owner} 名下。如设备已转手，请打开该设备。</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Serv&amp;ice category</source>
        <translation>服务类别(&amp;I)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service ca&amp;tegory</source>
        <translation>服务类别(&amp;T)</translation>
    </message>
    <message>
        <source>Service department</source>
        <translation>服务部</translation>
    </message>
    <message>
        <source>service done, fees announced beforehand</source>
        <translation>服务已完成，事先已告知收费</translation>
    </message>
    <message>
        <source>Service line</source>
        <translation>服务凭证行</translation>
    </message>
    <message>
        <source>Service or part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service parts</source>
        <translation>服务备件库</translation>
    </message>
    <message>
        <source>Service voucher</source>
        <translation>服务凭证</translation>
    </message>
    <message>
        <source>Service {call}, {model}</source>
        <translation>服务 {call}，{model}</translation>
    </message>
    <message>
        <source>Services and parts</source>
        <translation>服务与备件</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>指定类别</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>设定限额</translation>
    </message>
    <message>
        <source>Set logo</source>
        <translation>设置标志</translation>
    </message>
    <message>
        <source>Set models</source>
        <translation>设定适用型号</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>设定价格</translation>
    </message>
    <message>
        <source>Set reminder days</source>
        <translation>设定催还日</translation>
    </message>
    <message>
        <source>Set suppliers' part numbers</source>
        <translation>设置供应商料号</translation>
    </message>
    <message>
        <source>Set up our centre</source>
        <translation>建立我们的中心</translation>
    </message>
    <message>
        <source>Sett&amp;led by</source>
        <translation>处理人(&amp;L)</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle it here; the list follows as you work.</source>
        <translation>可在此处理，列表随之更新。</translation>
    </message>
    <message>
        <source>Settle the differences</source>
        <translation>处理差异</translation>
    </message>
    <message>
        <source>Settle them here; the list follows as you work.</source>
        <translation>可在此处理，列表随之更新。</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Settled why</source>
        <translation>处理原因</translation>
    </message>
    <message>
        <source>Sever&amp;ity</source>
        <translation>故障等级(&amp;I)</translation>
    </message>
    <message>
        <source>Several customers are called {told}. Write one of these numbers: {numbers}.</source>
        <translation>有多位客户叫 {told}。请写其中一个编号：{numbers}。</translation>
    </message>
    <message>
        <source>Several notices for one contract: {numbers}.</source>
        <translation>同一合同有多份通知：{numbers}。</translation>
    </message>
    <message>
        <source>Several things are to be mended.</source>
        <translation>有多处需要更正。</translation>
    </message>
    <message>
        <source>Several vouchers of one call are in use: {numbers}.</source>
        <translation>同一报修单有多张在用凭证：{numbers}。</translation>
    </message>
    <message>
        <source>Severit&amp;y</source>
        <translation>故障等级(&amp;Y)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>故障等级</translation>
    </message>
    <message>
        <source>Sha256</source>
        <translation>校验值（SHA-256）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of the parts</source>
        <translation>件数占比</translation>
    </message>
    <message>
        <source>Share of the value</source>
        <translation>金额占比</translation>
    </message>
    <message>
        <source>She&amp;lf</source>
        <translation>货架(&amp;L)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>货架 {shelf}</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the papers after each step</source>
        <translation>每步之后显示单据</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>销单</translation>
    </message>
    <message>
        <source>Sign off in the register</source>
        <translation>在登记簿销单</translation>
    </message>
    <message>
        <source>Sign or renew contracts</source>
        <translation>签订或续签合同</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>签字(&amp;U)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signature on the receipt</source>
        <translation>收据签字</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>签字人(&amp;B)</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>签订日期(&amp;O)</translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation>签字人(&amp;Y)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed by the &amp;customer</source>
        <translation>客户签字(&amp;C)</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>Signed by the customer, to the file</source>
        <translation>客户签字后存档</translation>
    </message>
    <message>
        <source>Signed by, for the &amp;customer</source>
        <translation>客户方签字人(&amp;C)</translation>
    </message>
    <message>
        <source>Signed card</source>
        <translation>卡已签名</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>归还签字人</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>已销单</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>借出签字人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Sing&amp;le parts</source>
        <translation>单个备件(&amp;L)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>安装地点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>So&amp;ld on</source>
        <translation>购买日期(&amp;L)</translation>
    </message>
    <message>
        <source>Sold &amp;by</source>
        <translation>销售方(&amp;B)</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Solved by guidance</source>
        <translation>指导解决</translation>
    </message>
    <message>
        <source>solved calls a day</source>
        <translation>每日解决单数</translation>
    </message>
    <message>
        <source>Solved calls a day, by category</source>
        <translation>每日解决的报修，按类别</translation>
    </message>
    <message>
        <source>Solved how</source>
        <translation>解决方式</translation>
    </message>
    <message>
        <source>Solved on site</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Somebody else changed this at {time}</source>
        <translation>其他人于 {time} 更改了此记录</translation>
    </message>
    <message>
        <source>Somebody else changed this record</source>
        <translation>其他人更改了此记录</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you had it open.</source>
        <translation>您打开此记录期间，其他人已更改了它。</translation>
    </message>
    <message>
        <source>Somebody else is writing just now. Nothing was saved; try again in a moment.</source>
        <translation>其他人正在写入，未保存任何内容；请稍后再试。</translation>
    </message>
    <message>
        <source>Somebody has to be able to grant rights.</source>
        <translation>必须有人能够授予权限。</translation>
    </message>
    <message>
        <source>Somebody is sent to every call.</source>
        <translation>每个报修都已派人。</translation>
    </message>
    <message>
        <source>Somebody is working in this centre. Close every window and command on it, then move it again.</source>
        <translation>有人正在本中心工作。请关闭所有使用它的窗口和命令，然后再迁移。</translation>
    </message>
    <message>
        <source>Somebody is working in this centre. Close every window and command on it, then restore again.</source>
        <translation>有人正在使用这个中心。请关闭其所有窗口和命令，然后重新恢复。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Something of this customer is still under way</source>
        <translation>该客户还有未办结事项</translation>
    </message>
    <message>
        <source>Something still blocks this step.</source>
        <translation>此步骤仍受阻。</translation>
    </message>
    <message>
        <source>sorted by {column}</source>
        <translation>按“{column}”排序</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>stand in the accountant's queue the same day.</source>
        <translation>当日进入会计待办。</translation>
    </message>
    <message>
        <source>Stands in for it</source>
        <translation>可代用</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开始维修</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开工时间</translation>
    </message>
    <message>
        <source>Starts &amp;on</source>
        <translation>起始日期(&amp;O)</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stays in the book</source>
        <translation>留存票据簿</translation>
    </message>
    <message>
        <source>Stays on the part until its appraisal.</source>
        <translation>鉴定之前，本标签须留在旧件上。</translation>
    </message>
    <message>
        <source>Stays with the papers of the unit.</source>
        <translation>与设备档案一并保存。</translation>
    </message>
    <message>
        <source>Stays with the sender</source>
        <translation>发出方留存</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step {step} of {count}: {title}</source>
        <translation>第 {step} 步，共 {count} 步：{title}</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>尚存</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Still usable</source>
        <translation>仍可使用</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stock ledger</source>
        <translation>出入库台账</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>库存清单</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>出入库记录</translation>
    </message>
    <message>
        <source>Stock on a day</source>
        <translation>某日库存</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>库存金额表</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>代用品</translation>
    </message>
    <message>
        <source>substitute for {code}, test report {report}</source>
        <translation>代用 {code}，试验报告 {report}</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>代用品</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>郊区</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继备件</translation>
    </message>
    <message>
        <source>such as HP; it stands in every number</source>
        <translation>例如 HP，会出现在每个编号中</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum {amount}</source>
        <translation>合计 {amount}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>换代</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已换代</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>supervisor only</source>
        <translation>仅限主管</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Supplier note</source>
        <translation>供应商送货单</translation>
    </message>
    <message>
        <source>Supplier's &amp;note</source>
        <translation>供应商送货单(&amp;N)</translation>
    </message>
    <message>
        <source>Supplier's note</source>
        <translation>供应商送货单</translation>
    </message>
    <message>
        <source>Supplier's part number</source>
        <translation>供应商料号</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers' part n&amp;umbers</source>
        <translation>供应商料号(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;abs</source>
        <translation>标签页(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ax</source>
        <translation>税额(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;otal</source>
        <translation>合计(&amp;O)</translation>
    </message>
    <message>
        <source>Ta&amp;ken back by</source>
        <translation>收回人(&amp;K)</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>税率(&amp;X)</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>税号(&amp;X)</translation>
    </message>
    <message>
        <source>Tables and functions can be made beside those of the centre by people who log in to it ({who}).</source>
        <translation>登录本中心的人员可以在中心的表旁另建表和函数（{who}）。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签号</translation>
    </message>
    <message>
        <source>tag {number}</source>
        <translation>标签 {number}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back what they do not keep: {numbers}.</source>
        <translation>先收回客户不留的：{numbers}。</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Take deposit</source>
        <translation>收取押金</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取回维修</translation>
    </message>
    <message>
        <source>Take it to the bench</source>
        <translation>安排上工位</translation>
    </message>
    <message>
        <source>Take loaner back</source>
        <translation>收回备用机</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用设备</translation>
    </message>
    <message>
        <source>Take parts back</source>
        <translation>收回备件</translation>
    </message>
    <message>
        <source>Take the attachment away</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Take the receipt back</source>
        <translation>收回收据</translation>
    </message>
    <message>
        <source>Taken &amp;at</source>
        <translation>取走时间(&amp;A)</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>经手人(&amp;B)</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>取走时间</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Taken away at</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Taken away because</source>
        <translation>移除原因</translation>
    </message>
    <message>
        <source>Taken away by</source>
        <translation>移除人</translation>
    </message>
    <message>
        <source>Taken away {time} by {name}: {reason}</source>
        <translation>{name} 于 {time} 移除：{reason}</translation>
    </message>
    <message>
        <source>Taken away: {reason}</source>
        <translation>已移除：{reason}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Taken back and voided</source>
        <translation>已收回并作废</translation>
    </message>
    <message>
        <source>taken back as described</source>
        <translation>按所述收回</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>收回人</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation>取回维修</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>taken in {time}</source>
        <translation>{time} 收到</translation>
    </message>
    <message>
        <source>Taken in, to appraise</source>
        <translation>已收，待鉴定</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>取走时间</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>拆下</translation>
    </message>
    <message>
        <source>Taken out at</source>
        <translation>拆下时间</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>拆下时间</translation>
    </message>
    <message>
        <source>taken over, parcels closed</source>
        <translation>已接货，包装完好</translation>
    </message>
    <message>
        <source>Taken where</source>
        <translation>取货地点</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Tax name</source>
        <translation>税种名称</translation>
    </message>
    <message>
        <source>Tax no. {number}</source>
        <translation>税号 {number}</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Tax permille</source>
        <translation>税率（千分比）</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>小组(&amp;M)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Tech&amp;nician</source>
        <translation>技术人员(&amp;N)</translation>
    </message>
    <message>
        <source>Technical appraisal</source>
        <translation>技术鉴定</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Technician's bag</source>
        <translation>技术人员备件包</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技术人员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephoned</source>
        <translation>已打电话</translation>
    </message>
    <message>
        <source>Tell the customer before somebody is sent.</source>
        <translation>派工前请告知客户。</translation>
    </message>
    <message>
        <source>Tell the customer the fee before the work, then tick it.</source>
        <translation>请在施工前告知客户收费，然后打勾。</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时设备</translation>
    </message>
    <message>
        <source>Temporary replacement</source>
        <translation>临时更换</translation>
    </message>
    <message>
        <source>Temporary serial</source>
        <translation>临时设备序列号</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Test &amp;points</source>
        <translation>试验项目(&amp;P)</translation>
    </message>
    <message>
        <source>Test equipment</source>
        <translation>检测设备</translation>
    </message>
    <message>
        <source>Test loaner</source>
        <translation>试验备用机</translation>
    </message>
    <message>
        <source>Test point</source>
        <translation>试验项目</translation>
    </message>
    <message>
        <source>Test points</source>
        <translation>试验项目</translation>
    </message>
    <message>
        <source>Test record</source>
        <translation>试验记录</translation>
    </message>
    <message>
        <source>Test records</source>
        <translation>试验记录</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>试验报告</translation>
    </message>
    <message>
        <source>Tested &amp;by</source>
        <translation>试验人(&amp;B)</translation>
    </message>
    <message>
        <source>Tested at</source>
        <translation>试验时间</translation>
    </message>
    <message>
        <source>Tested before it is used again</source>
        <translation>重新使用前已试验</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>试验人</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>试验日期</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>Texts are sorted by their keys</source>
        <translation>文本按排序键排序</translation>
    </message>
    <message>
        <source>The &amp;customer was told the fee</source>
        <translation>已告知客户收费(&amp;C)</translation>
    </message>
    <message>
        <source>The ABC run {number} does not follow from its values.</source>
        <translation>ABC 分类 {number} 与其金额不符。</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like postgresql://user@server/database.</source>
        <translation>地址无法识别。它的写法是 postgresql://用户@服务器/数据库。</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The appointment ends before it begins.</source>
        <translation>预约的结束早于开始。</translation>
    </message>
    <message>
        <source>The appointment lies in the past.</source>
        <translation>预约时间已过。</translation>
    </message>
    <message>
        <source>The attachment {name} is damaged.</source>
        <translation>附件 {name} 已损坏。</translation>
    </message>
    <message>
        <source>The attachment {name} is missing beside the backup.</source>
        <translation>备份旁边缺少附件 {name}。</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The backup could not be written: {why}.</source>
        <translation>备份无法写入：{why}。</translation>
    </message>
    <message>
        <source>The backup did not pass its trial: {what}</source>
        <translation>备份未通过试恢复：{what}</translation>
    </message>
    <message>
        <source>The backup is damaged: it is not what was written. Take another one.</source>
        <translation>备份已损坏，与写入时不一致。请换一份。</translation>
    </message>
    <message>
        <source>The backup was made, but the centre does not pass its check: {what}</source>
        <translation>备份已完成，但中心未通过检查：{what}</translation>
    </message>
    <message>
        <source>The bag and the ledger differ (ledger ≠ counted). Write down what was used or given back first: {items}</source>
        <translation>备件包与台账不符（台账 ≠ 清点）。请先登记用掉或退回的备件：{items}</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {item}.</source>
        <translation>条码 {barcode} 属于 {item}。</translation>
    </message>
    <message>
        <source>The beginning of a state, or open or closed</source>
        <translation>状态的开头，或“未结”“已结”</translation>
    </message>
    <message>
        <source>The beginning of a word</source>
        <translation>词的开头</translation>
    </message>
    <message>
        <source>The book value is below zero.</source>
        <translation>账面价值小于零。</translation>
    </message>
    <message>
        <source>The branch closes after it opens.</source>
        <translation>下班时间须晚于上班时间。</translation>
    </message>
    <message>
        <source>The bytes of every attachment are those that were attached</source>
        <translation>每个附件的内容与附加时一致</translation>
    </message>
    <message>
        <source>The call {call} is "{state}".</source>
        <translation>报修单 {call} 的状态是“{state}”。</translation>
    </message>
    <message>
        <source>The cash receipt {number} is "{state}", and its stub does not say so.</source>
        <translation>收款收据 {number} 的状态为“{state}”，与存根不符。</translation>
    </message>
    <message>
        <source>The centre cannot be opened.</source>
        <translation>无法打开中心。</translation>
    </message>
    <message>
        <source>The centre in the file checks itself</source>
        <translation>文件中的中心正在自检</translation>
    </message>
    <message>
        <source>The centre in the file does not pass its own check, so it is not moved: {what}</source>
        <translation>文件中的中心未通过自检，因此没有迁移：{what}</translation>
    </message>
    <message>
        <source>The centre is being founded…</source>
        <translation>正在成立中心…</translation>
    </message>
    <message>
        <source>The centre on the server checks itself</source>
        <translation>服务器上的中心正在自检</translation>
    </message>
    <message>
        <source>The centre that is there cannot be read, so nobody can say what it has beyond the backup.</source>
        <translation>现有的中心无法读取，因此无法说明它比备份多出什么。</translation>
    </message>
    <message>
        <source>The centre that is there is another one than the backup, or its past was changed.</source>
        <translation>现有的中心与备份不是同一个，或其历史记录被改动过。</translation>
    </message>
    <message>
        <source>The centre that was there is kept: {path}.</source>
        <translation>原来的中心已保留：{path}。</translation>
    </message>
    <message>
        <source>The centre was not founded.</source>
        <translation>中心未成立。</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name, so nothing was sent to it. Write the address with the name that stands in the certificate, or ask the administrator who answers there.</source>
        <translation>服务器的证书属于另一个名称，因此没有向它发送任何内容。请在地址中写上证书里的名称，或询问管理员那里由谁应答。</translation>
    </message>
    <message>
        <source>The certificate that vouches for the server is missing here or cannot be read. Get it from the administrator and name it at the end of the address: ?sslrootcert=FILE</source>
        <translation>本机缺少为服务器作保的证书，或无法读取它。请向管理员索取，并写在地址末尾：?sslrootcert=文件</translation>
    </message>
    <message>
        <source>The charge for {voucher} is "{state}", which its receipts and its invoice do not say.</source>
        <translation>{voucher} 的待收费用状态为“{state}”，与收据和发票不符。</translation>
    </message>
    <message>
        <source>The charge for {voucher} is {amount}, its lines make {sum}.</source>
        <translation>{voucher} 的待收费用为 {amount}，各行合计 {sum}。</translation>
    </message>
    <message>
        <source>The classes of an ABC run follow from its values and cut-offs</source>
        <translation>ABC 分类的类别由金额和分界得出</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>时钟正确</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Nothing was saved. Set the clock right; if it is right now, somebody who may change the branch takes the step "The clock is right" on it.</source>
        <translation>本机时钟为 {now}，而本分公司最近一次操作的时间为 {last}。未保存任何内容。请校正时钟；如果时钟现在是正确的，请有权更改分公司资料的人员在分公司记录上执行“时钟正确”。</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Set the clock right.</source>
        <translation>本机时钟为 {now}，而本分公司最近一次操作的时间为 {last}。请校正时钟。</translation>
    </message>
    <message>
        <source>The clock of this computer stands at {now}; the last deed of this branch was at {last}. Is the date right?</source>
        <translation>本机时钟为 {now}；本分公司最近一次操作的时间为 {last}。日期正确吗？</translation>
    </message>
    <message>
        <source>the code of the branch (default: the first)</source>
        <translation>分公司代码（默认：第一家）</translation>
    </message>
    <message>
        <source>The column {column} of {table} is missing or not known.</source>
        <translation>{table} 的列 {column} 缺失或无法识别。</translation>
    </message>
    <message>
        <source>The compensation is below zero.</source>
        <translation>赔偿不能小于零。</translation>
    </message>
    <message>
        <source>The compensation of the loan {number} stands neither on a voucher of its job nor on itself.</source>
        <translation>借用 {number} 的赔偿既没有记在其工单的凭证上，也没有记在借用本身上。</translation>
    </message>
    <message>
        <source>The completion lies in the future.</source>
        <translation>完成时间在将来。</translation>
    </message>
    <message>
        <source>The content of this file is missing. Fetch it from the last backup.</source>
        <translation>此文件的内容缺失。请从最近的备份取回。</translation>
    </message>
    <message>
        <source>the contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同的结束早于开始。</translation>
    </message>
    <message>
        <source>the contract ends, notice written</source>
        <translation>合同到期，通知已编写</translation>
    </message>
    <message>
        <source>The contract runs until {day}.</source>
        <translation>合同有效至 {day}。</translation>
    </message>
    <message>
        <source>The contract that covers your unit ends on {day}.</source>
        <translation>您设备的维护合同将于 {day} 到期。</translation>
    </message>
    <message>
        <source>The contract that covers your {n} units ends on {day}.</source>
        <translation>您 {n} 台设备的维护合同将于 {day} 到期。</translation>
    </message>
    <message>
        <source>The contract {number} has ended already: enter a new one.</source>
        <translation>合同 {number} 已结束：请新建合同。</translation>
    </message>
    <message>
        <source>The copy of the table {table} is not what stands on the server, so no backup was made.</source>
        <translation>表 {table} 的副本与服务器上的内容不一致，因此没有生成备份。</translation>
    </message>
    <message>
        <source>The counts of the registers are true</source>
        <translation>各登记簿的计数准确</translation>
    </message>
    <message>
        <source>The custody {number} was not confirmed or not ended as its state says.</source>
        <translation>保管 {number} 的确认或结束与其状态不符。</translation>
    </message>
    <message>
        <source>The customer asked for them: {parts}.</source>
        <translation>客户要求取回：{parts}。</translation>
    </message>
    <message>
        <source>The customer does not sign: {reason}</source>
        <translation>客户未签字：{reason}</translation>
    </message>
    <message>
        <source>The customer has a loaner</source>
        <translation>客户有备用机</translation>
    </message>
    <message>
        <source>The customer has no loaner of ours</source>
        <translation>客户没有我们的备用机</translation>
    </message>
    <message>
        <source>The customer has several loaners</source>
        <translation>客户有多台备用机</translation>
    </message>
    <message>
        <source>The customer signs the voucher</source>
        <translation>客户在凭证上签字</translation>
    </message>
    <message>
        <source>The customer wants it</source>
        <translation>客户要回</translation>
    </message>
    <message>
        <source>The customer wants this part back.</source>
        <translation>客户要求取回此件。</translation>
    </message>
    <message>
        <source>The customer's own goods are handed back only when the loaner is back.</source>
        <translation>备用机归还后才交还客户自己的商品。</translation>
    </message>
    <message>
        <source>The customer's own now</source>
        <translation>已归客户所有</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>The data of this customer were erased: enter the customer anew.</source>
        <translation>该客户的数据已清除：请重新录入客户。</translation>
    </message>
    <message>
        <source>The database answers again.</source>
        <translation>数据库已恢复响应。</translation>
    </message>
    <message>
        <source>The database can only be read: its file or folder is write-protected. Nothing was saved.</source>
        <translation>数据库为只读：文件或文件夹有写保护。未保存任何内容。</translation>
    </message>
    <message>
        <source>The database cannot be opened: its folder is missing or closed to you.</source>
        <translation>无法打开数据库：文件夹不存在或您无权访问。</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>数据库无法使用。</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>数据库没有响应。</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working with it and restore the last backup.</source>
        <translation>数据库已损坏。请停止使用并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database is kept as {encoding}; it has to be UTF8, or names cannot be stored.</source>
        <translation>数据库的编码是 {encoding}；必须是 UTF8，否则无法保存姓名。</translation>
    </message>
    <message>
        <source>The database is set up and holds no centre yet: open the program and found it, or move one there with --move.</source>
        <translation>数据库已建好，但还没有中心：请打开程序新建，或用 --move 迁入一个。</translation>
    </message>
    <message>
        <source>The database is whole, and every record leads to records that are there.</source>
        <translation>数据库完整，每条记录所引用的记录都在。</translation>
    </message>
    <message>
        <source>The date of purchase lies in the future.</source>
        <translation>购买日期在将来。</translation>
    </message>
    <message>
        <source>The day of payment lies in the future.</source>
        <translation>付款日期在将来。</translation>
    </message>
    <message>
        <source>The day of signature lies in the future.</source>
        <translation>签订日期在将来。</translation>
    </message>
    <message>
        <source>The day of the next reminder follows from the due date, the days of the branch and what was sent</source>
        <translation>下次催还日由应还日期、分公司的催还日和已发的催还得出</translation>
    </message>
    <message>
        <source>The day's work goes into a backup</source>
        <translation>正在备份当天的工作</translation>
    </message>
    <message>
        <source>The demo centre is being made: some weeks of calls, repairs and papers.</source>
        <translation>正在创建演示中心：数周的报修、维修与单据。</translation>
    </message>
    <message>
        <source>The demo centre stands in {path}. Log in as clerk.hp, supervisor.vlc, accountant.dub or admin with the password "{password}".</source>
        <translation>演示中心位于 {path}。可用 clerk.hp、supervisor.vlc、accountant.dub 或 admin 登录，密码为“{password}”。</translation>
    </message>
    <message>
        <source>The deposit of the loan {number} is not what its receipts say: {deposit} taken, {back} given back, {kept} kept.</source>
        <translation>借用 {number} 的押金与收据不符：收 {deposit}，退 {back}，扣 {kept}。</translation>
    </message>
    <message>
        <source>The desk program of a service centre. Without a command it opens the window.</source>
        <translation>服务中心的工作台程序。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>The desks reach it with: {command}</source>
        <translation>各工位用此命令连接：{command}</translation>
    </message>
    <message>
        <source>The difference from which a part is counted again cannot be below zero.</source>
        <translation>复盘限额不能小于零。</translation>
    </message>
    <message>
        <source>The differences of a posted count are entries of the ledger, approved by somebody who did not count</source>
        <translation>已过账盘点的差异即台账分录，由未参与清点的人批准</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing was saved; check the disk.</source>
        <translation>磁盘无响应，未保存任何内容；请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk gives back something else than was written to {folder}. Take another disk.</source>
        <translation>从 {folder} 读回的内容与写入的不一致。请换一块磁盘。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>磁盘已满，未保存任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written. An older file of that name is still as it was.</source>
        <translation>磁盘已满：未写入 {name}。原有同名文件保持不变。</translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was saved; tell the administrator.</source>
        <translation>服务器的磁盘已满。什么也没有保存；请告知管理员。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed here. Start the program once with run.py and this address; it installs it.</source>
        <translation>本机没有安装 PostgreSQL 驱动程序。请用 run.py 加上这个地址启动一次程序，它会自动安装。</translation>
    </message>
    <message>
        <source>The end of the backup is missing: it was cut off when it was copied or written. Copy it again, or take another one.</source>
        <translation>备份的末尾缺失：复制或写入时被截断。请重新复制，或换一份。</translation>
    </message>
    <message>
        <source>The exit of the goods {number} is not written down as it should be.</source>
        <translation>商品 {number} 的出库登记不完整。</translation>
    </message>
    <message>
        <source>The figures beside a stock are sums: what is in bags, and how it stands against what is to be kept</source>
        <translation>库存旁的数字是合计：备件包中的数量，以及与应备数量的比较</translation>
    </message>
    <message>
        <source>The file is damaged: {what}.</source>
        <translation>文件已损坏：{what}。</translation>
    </message>
    <message>
        <source>The file is what was written: {name}, {schema}, by version {program}.</source>
        <translation>文件与写入时一致：{name}，{schema}，由版本 {program} 写入。</translation>
    </message>
    <message>
        <source>the file of the centre, or its address postgresql://…</source>
        <translation>中心的文件，或其地址 postgresql://…</translation>
    </message>
    <message>
        <source>The file of the database is whole</source>
        <translation>数据库文件完好</translation>
    </message>
    <message>
        <source>The file of the database was taken away or replaced. Nothing was saved. Put it back, or close the program and open it again.</source>
        <translation>数据库文件已被移走或替换。未保存任何内容。请将文件放回原处，或关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>the file with the secret key of an encrypted backup</source>
        <translation>加密备份的私钥文件</translation>
    </message>
    <message>
        <source>the file, or the empty database postgresql://…, to restore into (default: the centre of this desk)</source>
        <translation>恢复到哪个文件，或哪个空数据库 postgresql://…（默认：本机的中心）</translation>
    </message>
    <message>
        <source>The first day lies behind the last.</source>
        <translation>起始日在结束日之后。</translation>
    </message>
    <message>
        <source>the folder for the backup (default: where the daily ones go)</source>
        <translation>备份的文件夹（默认：每日备份所在处）</translation>
    </message>
    <message>
        <source>The folder for the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>The folder for the backups is not there: {folder}. Plug the disk in, or choose another folder.</source>
        <translation>备份文件夹不存在：{folder}。请接上磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>the folder for the papers</source>
        <translation>存放单据的文件夹</translation>
    </message>
    <message>
        <source>the folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to: no window can be opened on this centre.</source>
        <translation>文件夹 {folder} 不可写：无法打开此中心的窗口。</translation>
    </message>
    <message>
        <source>The function {function} belongs to {owner}, and not to whoever owns the tables.</source>
        <translation>函数 {function} 属于 {owner}，而不属于表的所有者。</translation>
    </message>
    <message>
        <source>The function {function} does not work with the rights of its owner, on the tables of the centre only.</source>
        <translation>函数 {function} 不再以其所有者的权限、仅在中心的表上运行。</translation>
    </message>
    <message>
        <source>The function {function} is missing or is not the one of this program.</source>
        <translation>函数 {function} 缺失，或不是本程序的函数。</translation>
    </message>
    <message>
        <source>The function {function} works with the rights of {owner} and is not of this program.</source>
        <translation>函数 {function} 以 {owner} 的权限运行，但不属于本程序。</translation>
    </message>
    <message>
        <source>The goods {number} have left without inspection or receipt, and nobody passed the gate.</source>
        <translation>商品 {number} 未经检验或未凭收据出库，且无人放行。</translation>
    </message>
    <message>
        <source>The heads of the trail are in {path}. Keep that file where nobody can change it together with the centre.</source>
        <translation>操作记录的最新封印在 {path}。请将该文件存放在无人能与中心数据一同更改的地方。</translation>
    </message>
    <message>
        <source>The heads of the trail that were kept outside still stand</source>
        <translation>另存的最新封印仍与操作记录相符</translation>
    </message>
    <message>
        <source>The hour by which somebody has to be there follows from the call, its zone and the opening hours (P2-19)</source>
        <translation>到达时限由报修时间、区域和营业时间推算（P2-19）</translation>
    </message>
    <message>
        <source>The index {index} of {table} is missing or not known.</source>
        <translation>{table} 的索引 {index} 缺失或无法识别。</translation>
    </message>
    <message>
        <source>The issue slip {number} is settled exactly when all its lines are; here it is not.</source>
        <translation>领料单 {number} 应与其各行同时结清，此处不符。</translation>
    </message>
    <message>
        <source>the language: en, zh or es</source>
        <translation>语言：en、zh 或 es</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>上次备份失败</translation>
    </message>
    <message>
        <source>The last entries of the trail are missing ({table}: {last} of {given}).</source>
        <translation>审计记录末尾缺失（{table}：{last} / {given}）。</translation>
    </message>
    <message>
        <source>The last of them was done on {moment} (UTC).</source>
        <translation>其中最后一项做于 {moment}（UTC）。</translation>
    </message>
    <message>
        <source>The last order lies after the end of parts on {day}.</source>
        <translation>最后订货日晚于备件供应截止日 {day}。</translation>
    </message>
    <message>
        <source>The last sealed deed of branch {branch} is not the one that the backup names.</source>
        <translation>分公司 {branch} 最后一项已封存的操作与备份所记的不符。</translation>
    </message>
    <message>
        <source>The last thing that happened to a call is what its state says</source>
        <translation>报修单的状态与最后一次事件一致</translation>
    </message>
    <message>
        <source>The last weekly trial found nothing wrong: {when}.</source>
        <translation>上次每周检验未发现问题：{when}。</translation>
    </message>
    <message>
        <source>The limit for fees collected on the spot cannot be below zero.</source>
        <translation>现场收款限额不能小于零。</translation>
    </message>
    <message>
        <source>The loan {number} begins on {day}, and its loaner is promised until {until}.</source>
        <translation>借用 {number} 于 {day} 开始，而其备用机已许诺至 {until}。</translation>
    </message>
    <message>
        <source>The loan {number} is "{state}", and what is written in it does not say so.</source>
        <translation>借用 {number} 的状态是“{state}”，但其内容不符。</translation>
    </message>
    <message>
        <source>The loan {number} is to be reminded on {day}; it should be {wanted}.</source>
        <translation>借用 {number} 的催还日是 {day}，应为 {wanted}。</translation>
    </message>
    <message>
        <source>The loan {number} was made permanent, and the units are not swapped.</source>
        <translation>借用 {number} 已改为永久，但设备没有互换。</translation>
    </message>
    <message>
        <source>The loaner is not back</source>
        <translation>备用机没有归还</translation>
    </message>
    <message>
        <source>The loaner remains the property of the centre. It is used as agreed, given to nobody else, and brought back with its accessories on the day named above or when the repaired goods are ready. Damage and loss are charged up to its value of {amount}.</source>
        <translation>备用机归服务中心所有。须按约定使用，不得转借，并于上述日期或商品修好时连同附件归还。损坏和遗失按不超过其价值 {amount} 收费。</translation>
    </message>
    <message>
        <source>The loaner that you reserved is here: have it fetched</source>
        <translation>您预约的备用机已到：请通知领取</translation>
    </message>
    <message>
        <source>The loaner that you reserved is not here in time: choose another</source>
        <translation>您预约的备用机未能按时到：请另选一台</translation>
    </message>
    <message>
        <source>The loaner {number} does not know its last test.</source>
        <translation>备用机 {number} 没有记下最近一次试验。</translation>
    </message>
    <message>
        <source>The loaner {number} is "{state}" and is held by "{holder}".</source>
        <translation>备用机 {number} 的状态是“{state}”，持有者却是“{holder}”。</translation>
    </message>
    <message>
        <source>The loaner {number} is "{state}" with {count} open loans.</source>
        <translation>备用机 {number} 的状态是“{state}”，却有 {count} 笔未结借用。</translation>
    </message>
    <message>
        <source>The loaner {number} is scrapped without its record, or the other way round.</source>
        <translation>备用机 {number} 已报废却没有记录，或相反。</translation>
    </message>
    <message>
        <source>The loaner {number} was lent for {days} days and knows of {known}.</source>
        <translation>备用机 {number} 借出 {days} 天，却只记有 {known} 天。</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>The login of the database may not do this. Nothing was saved; ask the administrator.</source>
        <translation>数据库登录名无权这样做。什么也没有保存；请询问管理员。</translation>
    </message>
    <message>
        <source>The login {login} stands above all rights of this program.</source>
        <translation>登录 {login} 凌驾于本程序的所有权限之上。</translation>
    </message>
    <message>
        <source>The loss declaration needs the customer's signature.</source>
        <translation>遗失声明需要客户签字。</translation>
    </message>
    <message>
        <source>The loss declaration of {number} does not agree with its state.</source>
        <translation>{number} 的遗失声明与其状态不符。</translation>
    </message>
    <message>
        <source>The maximum is below the minimum.</source>
        <translation>最高库存低于最低库存。</translation>
    </message>
    <message>
        <source>The money is not handed over yet</source>
        <translation>款项尚未上交</translation>
    </message>
    <message>
        <source>The moved centre does not pass its check, so nothing was moved: {what}</source>
        <translation>迁移后的中心未通过自检，因此什么也没有迁移：{what}</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The notice is due on {day}, one month before the end.</source>
        <translation>应于到期前一个月即 {day} 起通知。</translation>
    </message>
    <message>
        <source>The notice itself</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>The notice of the loan {number} is "{state}" and should be "{wanted}".</source>
        <translation>借用 {number} 的通知书状态是“{state}”，应为“{wanted}”。</translation>
    </message>
    <message>
        <source>The notice {number} was written on {written} for {ends}.</source>
        <translation>通知 {number} 编写于 {written}，对应到期日 {ends}。</translation>
    </message>
    <message>
        <source>the number of a paper, such as V-HP26-00012</source>
        <translation>单据编号，例如 V-HP26-00012</translation>
    </message>
    <message>
        <source>The old part {number} is not where its appraisal says.</source>
        <translation>旧件 {number} 不在鉴定所定之处。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>旧密码不正确。</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The one-time password had ended</source>
        <translation>一次性密码已过期</translation>
    </message>
    <message>
        <source>The only one of this model is free.</source>
        <translation>该型号仅有的一台空闲。</translation>
    </message>
    <message>
        <source>The only one of this model is here, to inspect.</source>
        <translation>该型号仅有的一台待检验。</translation>
    </message>
    <message>
        <source>The only one of this model is not free.</source>
        <translation>该型号仅有的一台没有空闲。</translation>
    </message>
    <message>
        <source>The only one of this model is out or promised; it is free from {day}.</source>
        <translation>该型号仅有的一台已借出或预留；自 {day} 起空闲。</translation>
    </message>
    <message>
        <source>The only one of this model is out; it is due back on {day}.</source>
        <translation>该型号仅有的一台已借出；应于 {day} 归还。</translation>
    </message>
    <message>
        <source>The order {number} does not come to its amount at its rate.</source>
        <translation>订单 {number} 按其汇率折算的金额不符。</translation>
    </message>
    <message>
        <source>The order {number} is "{state}", and its lines do not say so.</source>
        <translation>订单 {number} 为“{state}”，与其行不符。</translation>
    </message>
    <message>
        <source>The order {number} went out without its paper.</source>
        <translation>订单 {number} 发出时没有打印。</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>The original receipt is not back</source>
        <translation>收据原件未收回</translation>
    </message>
    <message>
        <source>The paper {number} is not what was issued.</source>
        <translation>单据 {number} 与开具时不一致。</translation>
    </message>
    <message>
        <source>The paper {number} replaces one of another record.</source>
        <translation>单据 {number} 替代了其他记录的单据。</translation>
    </message>
    <message>
        <source>The part {code} is not found by its barcodes.</source>
        <translation>按条码找不到备件 {code}。</translation>
    </message>
    <message>
        <source>The part {item} moved in the warehouse {warehouse}, which keeps no balance of it.</source>
        <translation>备件 {item} 在仓库 {warehouse} 有出入库，却没有结存。</translation>
    </message>
    <message>
        <source>The parts are in stock again from this moment.</source>
        <translation>自此刻起备件重新入库。</translation>
    </message>
    <message>
        <source>The parts have not been classified yet.</source>
        <translation>备件尚未分类。</translation>
    </message>
    <message>
        <source>The password was not kept. Put it into the password file of PostgreSQL ({file}), which only you can read.</source>
        <translation>密码没有保存。请写入 PostgreSQL 的密码文件（{file}），该文件只有您能读取。</translation>
    </message>
    <message>
        <source>The payment by {number} is not what the receipt says.</source>
        <translation>凭 {number} 的付款与收据不符。</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>要写入的 PDF 文件</translation>
    </message>
    <message>
        <source>The people of this centre may do more with {table} than the program gives: {verb}.</source>
        <translation>本中心人员对 {table} 的权限多于程序所授予的：{verb}。</translation>
    </message>
    <message>
        <source>The people of this centre may not do with {table} what the program needs: {verb}.</source>
        <translation>本中心人员缺少程序在 {table} 上所需的权限：{verb}。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>The period lies in the future.</source>
        <translation>期间在将来。</translation>
    </message>
    <message>
        <source>The picture is too large: at most 200 kB.</source>
        <translation>图片过大：最大 200 kB。</translation>
    </message>
    <message>
        <source>The piece {serial} is not where it went last.</source>
        <translation>序列号 {serial} 不在最后去向之处。</translation>
    </message>
    <message>
        <source>The piece {serial} of {what} is in {warehouse}.</source>
        <translation>{what} 的序列号 {serial} 在{warehouse}。</translation>
    </message>
    <message>
        <source>The piece {serial} of {what} is not in stock.</source>
        <translation>{what} 的序列号 {serial} 不在库。</translation>
    </message>
    <message>
        <source>The plan of the backups is kept</source>
        <translation>备份计划已保存</translation>
    </message>
    <message>
        <source>The planned finish lies in the past.</source>
        <translation>计划完成日期已过。</translation>
    </message>
    <message>
        <source>The planned return lies in the past.</source>
        <translation>约定交还日期已过。</translation>
    </message>
    <message>
        <source>The policy of {table} for {verb} is missing.</source>
        <translation>{table} 的 {verb} 策略缺失。</translation>
    </message>
    <message>
        <source>The policy of {table} for {verb} is not the one of this program.</source>
        <translation>{table} 的 {verb} 策略不是本程序的策略。</translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation>价格小于零。</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>打印机无响应，未打印。</translation>
    </message>
    <message>
        <source>The printer stopped at page {page}.</source>
        <translation>打印机在第 {page} 页停止。</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program cannot start</source>
        <translation>程序无法启动</translation>
    </message>
    <message>
        <source>The program does it</source>
        <translation>由程序执行</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The public key: {key}</source>
        <translation>公钥：{key}</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>The quote has ended already.</source>
        <translation>报价已过期。</translation>
    </message>
    <message>
        <source>The quote of {supplier} does not hold any more: take the request back and enter another.</source>
        <translation>{supplier} 的报价已失效：请收回申请并另行登记报价。</translation>
    </message>
    <message>
        <source>The reason holds a character that cannot be stored; type it again.</source>
        <translation>理由中含有无法保存的字符，请重新输入。</translation>
    </message>
    <message>
        <source>The receipt is back</source>
        <translation>收据已收回</translation>
    </message>
    <message>
        <source>The receipt is declared lost</source>
        <translation>收据已声明遗失</translation>
    </message>
    <message>
        <source>The receipt of the deposit is void with this refund.</source>
        <translation>押金收据随本退还单作废。</translation>
    </message>
    <message>
        <source>The receipt {number} is "{state}": {struck} of {lines} lines are struck out, {out} units have left.</source>
        <translation>收据 {number} 的状态为“{state}”：{lines} 行中已划销 {struck} 行，{out} 件已出库。</translation>
    </message>
    <message>
        <source>The receipt {number} is for nothing.</source>
        <translation>收据 {number} 没有对应的商品。</translation>
    </message>
    <message>
        <source>The receipt {number} of a deposit is settled and should not be, or the other way round.</source>
        <translation>押金收据 {number} 不应结清却已结清，或相反。</translation>
    </message>
    <message>
        <source>The repair is not finished</source>
        <translation>维修未完成</translation>
    </message>
    <message>
        <source>The replacement is temporary. The repaired unit is tested before it is used again and reconnected only when it has passed; this notice is then withdrawn together with the service voucher.</source>
        <translation>此更换是临时的。修好的设备重新使用前须经试验，合格后才能重新接入；届时本通知书与服务凭证一并撤回。</translation>
    </message>
    <message>
        <source>The report {number} was not assessed and approved as it should be.</source>
        <translation>报告 {number} 未按规定评估和批准。</translation>
    </message>
    <message>
        <source>The request {number} has not one chosen quote for each part.</source>
        <translation>申请 {number} 并非每种备件恰有一个选定报价。</translation>
    </message>
    <message>
        <source>The request {number} was approved without three people.</source>
        <translation>申请 {number} 未经三人同意即获批准。</translation>
    </message>
    <message>
        <source>The rest of the old one's</source>
        <translation>旧机的剩余期限</translation>
    </message>
    <message>
        <source>The reversal of {item} is not the opposite of its entry.</source>
        <translation>{item} 的冲销与原记录不相反。</translation>
    </message>
    <message>
        <source>The rights of these roles were decided here and stay as they are; "Grant rights" shows what the rule book has besides: {roles}.</source>
        <translation>以下角色的权限由本中心自行决定，保持不变；“授予权限”会显示规则手册另外为其规定的权限：{roles}。</translation>
    </message>
    <message>
        <source>The rows of {table} are not kept apart any more: row-level security is switched off.</source>
        <translation>{table} 的各行不再相互隔离：行级安全已关闭。</translation>
    </message>
    <message>
        <source>the rule book has it for this role</source>
        <translation>规则手册为此角色规定</translation>
    </message>
    <message>
        <source>The rule book has {n} more right for this role.</source>
        <translation>规则手册为此角色另有 {n} 项权限。</translation>
    </message>
    <message>
        <source>The rule book has {n} more rights for this role.</source>
        <translation>规则手册为此角色另有 {n} 项权限。</translation>
    </message>
    <message>
        <source>The rules of the centre do not allow this.</source>
        <translation>中心规则不允许此操作。</translation>
    </message>
    <message>
        <source>The scrap record {number} was not approved as it should be.</source>
        <translation>报废记录 {number} 没有按规定批准。</translation>
    </message>
    <message>
        <source>The sealed deeds of each branch end where they ended: {heads}.</source>
        <translation>各分公司已封存的操作止于原处：{heads}。</translation>
    </message>
    <message>
        <source>The seals of the deeds hold, each chained to the one before</source>
        <translation>各操作的封存有效，前后相链</translation>
    </message>
    <message>
        <source>The search index does not know "{token}": rebuild it.</source>
        <translation>搜索索引缺少“{token}”：请重建索引。</translation>
    </message>
    <message>
        <source>The search index holds the words of each entry</source>
        <translation>搜索索引包含每条记录的内容</translation>
    </message>
    <message>
        <source>The search index is wrong for "{token}": rebuild it.</source>
        <translation>搜索索引中“{token}”有误：请重建索引。</translation>
    </message>
    <message>
        <source>The search is built</source>
        <translation>正在建立搜索索引</translation>
    </message>
    <message>
        <source>The secret key of the backups of a centre. Keep it away from the desk; without it no encrypted backup can be read.</source>
        <translation>中心备份的私钥。请存放在远离本机的地方；没有它，任何加密备份都无法读取。</translation>
    </message>
    <message>
        <source>The secret key stands in {file}. Print it and keep it away from this computer; without it no encrypted backup can be read.</source>
        <translation>私钥在 {file} 中。请打印出来，存放在远离这台电脑的地方；没有它，任何加密备份都无法读取。</translation>
    </message>
    <message>
        <source>The secret key stands in {file}. Print it, copy it to two places away from this computer, then delete the file here.</source>
        <translation>私钥在 {file} 中。请打印出来，复制到两个远离这台电脑的地方，然后删除此处的文件。</translation>
    </message>
    <message>
        <source>The serial number {serial} is in the pool already: {number}.</source>
        <translation>序列号 {serial} 已在备用机库：{number}。</translation>
    </message>
    <message>
        <source>The serial number {serial} of this model is entered already: open that unit instead.</source>
        <translation>此型号的序列号 {serial} 已登记：请打开该设备。</translation>
    </message>
    <message>
        <source>The serial number {serial} of this model is entered for {owner}: put that right first.</source>
        <translation>该型号的序列号 {serial} 已登记在 {owner} 名下：请先更正。</translation>
    </message>
    <message>
        <source>The serial number {serial} stands on two lines.</source>
        <translation>序列号 {serial} 出现在两行中。</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one of this address, so nothing is sent to it. Ask its administrator.</source>
        <translation>服务器无法证明自己就是这个地址的服务器，因此没有向它发送任何内容。请询问其管理员。</translation>
    </message>
    <message>
        <source>The server does not encrypt its connections, so nothing is sent to it. Ask its administrator for TLS.</source>
        <translation>服务器的连接没有加密，因此没有向它发送任何内容。请要求其管理员启用 TLS。</translation>
    </message>
    <message>
        <source>The server does not know this login or this database.</source>
        <translation>服务器上没有这个登录名或这个数据库。</translation>
    </message>
    <message>
        <source>The server gave up because it took too long. Nothing was saved; try again in a moment.</source>
        <translation>耗时太长，服务器已中止。什么也没有保存；请稍后再试。</translation>
    </message>
    <message>
        <source>The server has no place for another desk just now. Try again in a moment.</source>
        <translation>服务器目前无法再接入工作台。请稍后再试。</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {wanted} or newer is needed.</source>
        <translation>服务器是 PostgreSQL {found}；需要 {wanted} 或更新的版本。</translation>
    </message>
    <message>
        <source>The server of the database does not answer. Save again when it is back: nothing is ever stored twice.</source>
        <translation>数据库服务器没有应答。恢复后请再保存一次：任何内容都不会重复保存。</translation>
    </message>
    <message>
        <source>The server only answers questions just now and stores nothing. Nothing was saved.</source>
        <translation>服务器目前只能查询，不能保存。什么也没有保存。</translation>
    </message>
    <message>
        <source>The server refused the login of this desk. Ask the administrator.</source>
        <translation>服务器拒绝了本工作台的登录。请询问管理员。</translation>
    </message>
    <message>
        <source>The server refused the login: name or password is wrong.</source>
        <translation>服务器拒绝登录：登录名或密码不对。</translation>
    </message>
    <message>
        <source>The server wants a password for this login.</source>
        <translation>服务器要求这个登录名提供密码。</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>工具库</translation>
    </message>
    <message>
        <source>The sums of {column} are not those that the backup says.</source>
        <translation>{column} 的合计与备份所记的不符。</translation>
    </message>
    <message>
        <source>The supplier is late</source>
        <translation>供应商逾期</translation>
    </message>
    <message>
        <source>The supplier's own system</source>
        <translation>供应商系统</translation>
    </message>
    <message>
        <source>The table {table} did not arrive as it was; nothing was moved.</source>
        <translation>表 {table} 到达后与原来不一致；什么也没有迁移。</translation>
    </message>
    <message>
        <source>The tables are those of this program</source>
        <translation>数据表与本程序一致</translation>
    </message>
    <message>
        <source>The team found it still usable: there is nothing to dispose of.</source>
        <translation>小组认为仍可使用：无需处理。</translation>
    </message>
    <message>
        <source>The test record {number} does not say what its points say.</source>
        <translation>试验记录 {number} 与其各项不符。</translation>
    </message>
    <message>
        <source>The test was not passed</source>
        <translation>试验不合格</translation>
    </message>
    <message>
        <source>The tool {number} does not have exactly one custodian.</source>
        <translation>工具 {number} 的保管人不唯一。</translation>
    </message>
    <message>
        <source>The trigger {trigger} is missing or is not the one of this program.</source>
        <translation>触发器 {trigger} 缺失或不是本程序的。</translation>
    </message>
    <message>
        <source>The triggers that keep the trail are those of this program</source>
        <translation>维护审计记录的触发器与本程序一致</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>The unit {id} is not found by its serial number {serial}.</source>
        <translation>按序列号 {serial} 查不到设备 {id}。</translation>
    </message>
    <message>
        <source>The unit {unit} belongs to {owner}.</source>
        <translation>设备 {unit} 属于 {owner}。</translation>
    </message>
    <message>
        <source>The unit {unit} is covered already.</source>
        <translation>设备 {unit} 已在保障范围内。</translation>
    </message>
    <message>
        <source>The unit {unit} is in our care already: {number}.</source>
        <translation>设备 {unit} 已在收存中：{number}。</translation>
    </message>
    <message>
        <source>The unit {unit} is not in use by a customer any more.</source>
        <translation>产品 {unit} 已不在客户处使用。</translation>
    </message>
    <message>
        <source>The unit {unit} is scrapped.</source>
        <translation>设备 {unit} 已报废。</translation>
    </message>
    <message>
        <source>The unit {unit} was replaced for good and is ours now.</source>
        <translation>设备 {unit} 已永久更换，现归我们。</translation>
    </message>
    <message>
        <source>The upgrade found records that lead nowhere; nothing was changed.</source>
        <translation>升级时发现无效引用的记录，未作任何更改。</translation>
    </message>
    <message>
        <source>The value is below zero.</source>
        <translation>价值不能小于零。</translation>
    </message>
    <message>
        <source>The voucher came back unsigned</source>
        <translation>凭证交回时未签字</translation>
    </message>
    <message>
        <source>The voucher is not signed</source>
        <translation>凭证未签字</translation>
    </message>
    <message>
        <source>The voucher is signed</source>
        <translation>凭证已签字</translation>
    </message>
    <message>
        <source>The weekly trial of the backups has found something</source>
        <translation>备份的每周检验发现了问题</translation>
    </message>
    <message>
        <source>the whole name, the telephone number or the number (#17)</source>
        <translation>完整名称、电话号码或编号（#17）</translation>
    </message>
    <message>
        <source>The work cannot have begun before the goods were taken in.</source>
        <translation>工作不可能在收取产品之前开始。</translation>
    </message>
    <message>
        <source>The work cannot have begun in the future.</source>
        <translation>开工时间不能在将来。</translation>
    </message>
    <message>
        <source>The work was completed before the arrival: check both times.</source>
        <translation>完成早于到达：请检查两个时间。</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>要写入的工作簿</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>There are no parts to classify in this branch.</source>
        <translation>本分公司没有可分类的备件。</translation>
    </message>
    <message>
        <source>There is a centre at {path} already, and it is never written over. Make an empty database on the server and name it: --to postgresql://user@server/database.</source>
        <translation>{path} 已有一个中心，绝不会被覆盖。请在服务器上新建一个空数据库并指明：--to postgresql://user@server/database。</translation>
    </message>
    <message>
        <source>There is a database already: {path}</source>
        <translation>已有数据库：{path}</translation>
    </message>
    <message>
        <source>There is an open call about this unit</source>
        <translation>此设备有未结报修</translation>
    </message>
    <message>
        <source>There is no backup at {path}.</source>
        <translation>{path} 处没有备份。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>There is no branch {code}.</source>
        <translation>没有分公司 {code}。</translation>
    </message>
    <message>
        <source>There is no customer {told}. Write the whole name, the telephone number or the number of the customer.</source>
        <translation>没有客户 {told}。请写完整名称、电话号码或客户编号。</translation>
    </message>
    <message>
        <source>There is no database at {path}.</source>
        <translation>{path} 处没有数据库。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: backoffice --help.</source>
        <translation>没有可用于打开窗口的显示器。各命令无需窗口即可使用：backoffice --help。</translation>
    </message>
    <message>
        <source>There is no loaner in the pool yet.</source>
        <translation>备用机库里还没有备用机。</translation>
    </message>
    <message>
        <source>There is no open voucher for {call}: dispatch it first.</source>
        <translation>{call} 没有在用凭证：请先派工。</translation>
    </message>
    <message>
        <source>There is no open voucher for {call}: what was not used is given back.</source>
        <translation>{call} 没有有效的服务凭证：未用的备件须退料。</translation>
    </message>
    <message>
        <source>There is no paper of the kind {kind}.</source>
        <translation>没有类型为 {kind} 的单据。</translation>
    </message>
    <message>
        <source>There is no paper to show.</source>
        <translation>没有可显示的单据。</translation>
    </message>
    <message>
        <source>There is no paper {number}.</source>
        <translation>没有单据 {number}。</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>没有可粘贴的图片或文件。</translation>
    </message>
    <message>
        <source>There is no register {name}. There are: {names}.</source>
        <translation>没有登记簿 {name}。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no server of this name. Look at the address.</source>
        <translation>没有这个名称的服务器。请检查地址。</translation>
    </message>
    <message>
        <source>There is no such database on the server.</source>
        <translation>服务器上没有这个数据库。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>There is no such hour on that day: the clocks go forward then.</source>
        <translation>那一天没有这个时刻：时钟在那时拨快。</translation>
    </message>
    <message>
        <source>There is no such window in this program.</source>
        <translation>程序中没有此窗口。</translation>
    </message>
    <message>
        <source>There is no time zone {zone}; write one such as Europe/Madrid.</source>
        <translation>没有时区 {zone}；请写例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>There is no view {name}. There are: {names}.</source>
        <translation>没有视图 {name}。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no warehouse yet: the first is made with the first goods.</source>
        <translation>还没有仓库：首次入库时自动建立。</translation>
    </message>
    <message>
        <source>There is none of this model in the pool.</source>
        <translation>备用机中没有该型号。</translation>
    </message>
    <message>
        <source>There is not enough of {item} free in {warehouse}.</source>
        <translation>{warehouse}中可用的 {item} 不足。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>无记录。</translation>
    </message>
    <message>
        <source>There is nothing to collect: all lines are free, or paid by a deposit.</source>
        <translation>没有要收的款：各行均免费，或已由押金抵付。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>These are {count} parts: count at most {most} in one go, by bins, by group or by what is due.</source>
        <translation>共 {count} 种备件：一次最多盘 {most} 种，请按货位、类别或到期分次盘点。</translation>
    </message>
    <message>
        <source>These backups cannot be restored any more, their disk may be failing: {what}</source>
        <translation>以下备份已无法恢复，其磁盘可能正在损坏：{what}</translation>
    </message>
    <message>
        <source>These words open the choice of a password, once and until tomorrow. They stand nowhere else: hand them out now.</source>
        <translation>这些一次性口令只能用一次，明天以前有效，用来设定自己的密码。别处没有记录：请现在分发。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>This attachment hangs on another record.</source>
        <translation>此附件属于另一条记录。</translation>
    </message>
    <message>
        <source>This attachment was erased together with the data of its customer.</source>
        <translation>此附件已随客户的数据一并删除。</translation>
    </message>
    <message>
        <source>This attachment was taken away already.</source>
        <translation>此附件已被移除。</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>这份备份可以恢复。</translation>
    </message>
    <message>
        <source>This backup could not be proved.</source>
        <translation>未能证实这份备份可用。</translation>
    </message>
    <message>
        <source>This backup is encrypted for {wanted}. Name the file of the secret key: --key FILE.</source>
        <translation>这份备份是为 {wanted} 加密的。请指明私钥文件：--key FILE。</translation>
    </message>
    <message>
        <source>This backup is of a {engine} database, which this program cannot restore.</source>
        <translation>这份备份来自 {engine} 数据库，本程序无法恢复。</translation>
    </message>
    <message>
        <source>This backup was written by a newer version of the program. Update the program on this desk.</source>
        <translation>这份备份由更新版本的程序写成。请更新本机的程序。</translation>
    </message>
    <message>
        <source>This belongs to a branch at which you may not look.</source>
        <translation>这属于您无权查看的分公司。</translation>
    </message>
    <message>
        <source>This belongs to another branch.</source>
        <translation>这属于另一分公司。</translation>
    </message>
    <message>
        <source>This centre has not been brought up to date with the program yet. Whoever owns its database runs: backoffice upgrade</source>
        <translation>本中心还没有更新到与程序一致。请数据库的所有者运行：backoffice upgrade</translation>
    </message>
    <message>
        <source>This centre is already open in another window.</source>
        <translation>此中心已在另一窗口打开。</translation>
    </message>
    <message>
        <source>This centre is already open in another window: on {host}, process {process}.</source>
        <translation>此中心已在另一窗口打开：{host}，进程 {process}。</translation>
    </message>
    <message>
        <source>This centre is already open in another window: {name}, {desk}, process {process}.</source>
        <translation>该中心已在另一个窗口中打开：{name}，{desk}，进程 {process}。</translation>
    </message>
    <message>
        <source>This centre was moved to {address}; the file only shows how it was before. Who needs it again takes {note} away.</source>
        <translation>本中心已迁到 {address}；此文件只是迁移前的样子。若要再用，请移走 {note}。</translation>
    </message>
    <message>
        <source>This centre was opened by a newer version of the program. Update the program on this desk.</source>
        <translation>此中心曾由更新版本的程序打开，请更新本机程序。</translation>
    </message>
    <message>
        <source>This customer has an open call</source>
        <translation>此客户有未结报修</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>此客户已冻结</translation>
    </message>
    <message>
        <source>This customer is blocked: {note}</source>
        <translation>此客户已冻结：{note}</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>这一天已经过去。</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>这一天在将来。</translation>
    </message>
    <message>
        <source>This declaration takes the place of the receipt when the goods leave.</source>
        <translation>商品交还时，本声明代替收据。</translation>
    </message>
    <message>
        <source>This deed was done already, with other values. Open the record again.</source>
        <translation>此操作已用其他内容执行过，请重新打开记录。</translation>
    </message>
    <message>
        <source>This desk makes no daily backup of the server. One desk is enough; it has to be a login that may read every branch.</source>
        <translation>本工位不做服务器的每日备份。有一个工位做就够了；其登录账号必须能读取所有分公司。</translation>
    </message>
    <message>
        <source>This desk works with {address} from now on.</source>
        <translation>本工位从现在起使用 {address}。</translation>
    </message>
    <message>
        <source>This desk works with {address} from now on. Everybody logs in with a login of their own.</source>
        <translation>从现在起本工作台使用 {address}。每个人用自己的登录进入。</translation>
    </message>
    <message>
        <source>This does not hold: {what}</source>
        <translation>不成立：{what}</translation>
    </message>
    <message>
        <source>This entry is reversed already.</source>
        <translation>此记录已冲销。</translation>
    </message>
    <message>
        <source>This field cannot be changed.</source>
        <translation>此栏不能更改。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>无法显示此文件</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged or locked with a password.</source>
        <translation>无法显示此文件：已损坏或有密码。</translation>
    </message>
    <message>
        <source>This file is damaged: it is not what was attached. Fetch it from the last backup.</source>
        <translation>此文件已损坏，与附加时不一致。请从最近的备份取回。</translation>
    </message>
    <message>
        <source>This file is far too large for a picture.</source>
        <translation>此文件作为图片过大。</translation>
    </message>
    <message>
        <source>This file is no backup of Backoffice.</source>
        <translation>此文件不是 Backoffice 的备份。</translation>
    </message>
    <message>
        <source>This file is no database of Backoffice, or it is damaged.</source>
        <translation>此文件不是 Backoffice 数据库，或已损坏。</translation>
    </message>
    <message>
        <source>This is above the limit for collecting on the spot: it goes to the accountant, who issues the invoice first.</source>
        <translation>超过现场收款限额：转财务先开发票。</translation>
    </message>
    <message>
        <source>This is fixed and cannot be changed any more.</source>
        <translation>内容已固定，不能再更改。</translation>
    </message>
    <message>
        <source>This is kept for good and cannot be changed.</source>
        <translation>此内容永久保存，不能更改。</translation>
    </message>
    <message>
        <source>This is more than is left of the invoice.</source>
        <translation>超出该发票的剩余金额。</translation>
    </message>
    <message>
        <source>This is more than is still open.</source>
        <translation>超过未付金额。</translation>
    </message>
    <message>
        <source>This is more than was paid too much.</source>
        <translation>超出多付的金额。</translation>
    </message>
    <message>
        <source>This is no picture: choose a PNG or JPEG file.</source>
        <translation>这不是图片：请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>This is the demo centre.</source>
        <translation>这是演示中心。</translation>
    </message>
    <message>
        <source>This is the rate of a day that has not come yet.</source>
        <translation>这是尚未到来的日期的汇率。</translation>
    </message>
    <message>
        <source>This is the secret key. The desk gets the public one, which begins with age1.</source>
        <translation>这是私钥。本机只应填写以 age1 开头的公钥。</translation>
    </message>
    <message>
        <source>This key does not open the backup: it was encrypted for {wanted}.</source>
        <translation>这把密钥打不开备份：它是为 {wanted} 加密的。</translation>
    </message>
    <message>
        <source>This kind of file is not shown here</source>
        <translation>此类文件不在这里显示</translation>
    </message>
    <message>
        <source>This lies in the future: {at}.</source>
        <translation>该时间在将来：{at}。</translation>
    </message>
    <message>
        <source>This login may not make tables in the database. Ask its administrator to make it the owner of the database.</source>
        <translation>这个登录名不能在数据库中建表。请让其管理员把它设为该数据库的所有者。</translation>
    </message>
    <message>
        <source>This login name is too long for the server: take a shorter one, of some twenty letters.</source>
        <translation>这个登录名对服务器来说太长：请改用较短的，二十个字母左右。</translation>
    </message>
    <message>
        <source>This login of the database may not make others. Its administrator gives it the right to (CREATEROLE).</source>
        <translation>这个数据库登录不能建立其他登录。请数据库管理员授予它 CREATEROLE 权限。</translation>
    </message>
    <message>
        <source>This one-time password has ended. Ask for a new one.</source>
        <translation>此一次性密码已过期，请重新申请。</translation>
    </message>
    <message>
        <source>This paper cannot be shown</source>
        <translation>无法显示此单据</translation>
    </message>
    <message>
        <source>This person may do everything and gives the others their rights.</source>
        <translation>此人拥有全部权限，并为他人授权。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message>
        <source>This quantity is too large.</source>
        <translation>数量过大。</translation>
    </message>
    <message>
        <source>This record is not there any more.</source>
        <translation>此记录已不存在。</translation>
    </message>
    <message>
        <source>This step is not possible now.</source>
        <translation>现在不能执行此步骤。</translation>
    </message>
    <message>
        <source>This was before the call was received: {at}.</source>
        <translation>该时间早于报修：{at}。</translation>
    </message>
    <message>
        <source>This was typed before and not done</source>
        <translation>此前已输入但未执行</translation>
    </message>
    <message>
        <source>This was typed {time} and not saved</source>
        <translation>此内容于 {time} 输入，未保存</translation>
    </message>
    <message>
        <source>three branches, three languages, some weeks of history</source>
        <translation>三家分公司、三种语言、数周历史</translation>
    </message>
    <message>
        <source>Three people agreed to what was ordered, and to this amount</source>
        <translation>采购内容和金额经三人同意</translation>
    </message>
    <message>
        <source>Three people: who asks, who approves for finance, and who approves as supervisor.</source>
        <translation>三人：申请人、财务批准人、主管批准人。</translation>
    </message>
    <message>
        <source>three short pages, then the desk is ready</source>
        <translation>三页简短设置后即可使用</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw away {title}</source>
        <translation>丢弃 {title}</translation>
    </message>
    <message>
        <source>Ti&amp;me, 1 to 4</source>
        <translation>时间，1 至 4(&amp;M)</translation>
    </message>
    <message>
        <source>Tick that you know it cannot be undone.</source>
        <translation>请勾选表示知悉无法撤销。</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>time 1 2 3 4, quality 1 2 3 4</source>
        <translation>时间 1 2 3 4　质量 1 2 3 4</translation>
    </message>
    <message>
        <source>Time score</source>
        <translation>时间评分</translation>
    </message>
    <message>
        <source>Time step</source>
        <translation>计时单位</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Timeline of the loaners</source>
        <translation>备用机时间轴</translation>
    </message>
    <message>
        <source>Times lent</source>
        <translation>借出次数</translation>
    </message>
    <message>
        <source>To</source>
        <translation>入</translation>
    </message>
    <message>
        <source>To apply</source>
        <translation>待启用</translation>
    </message>
    <message>
        <source>To appraise</source>
        <translation>待鉴定</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>To approve, {currency}</source>
        <translation>待批准金额，{currency}</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>待评估</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>To be paid: {amount}</source>
        <translation>应付：{amount}</translation>
    </message>
    <message>
        <source>To be scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>To be taken apart for parts</source>
        <translation>拆作备件</translation>
    </message>
    <message>
        <source>To branch</source>
        <translation>接收分公司</translation>
    </message>
    <message>
        <source>To calibrate</source>
        <translation>应校准</translation>
    </message>
    <message>
        <source>To carry</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>应盘点</translation>
    </message>
    <message>
        <source>To count in</source>
        <translation>待清点入库</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>待检验</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>待开票</translation>
    </message>
    <message>
        <source>To invoice by</source>
        <translation>开票期限</translation>
    </message>
    <message>
        <source>To invoice today</source>
        <translation>今日待开票</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>待发料</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>待采购</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>To pay by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>To pay, tax included</source>
        <translation>应付（含税）</translation>
    </message>
    <message>
        <source>To pay, {currency}</source>
        <translation>应付金额，{currency}</translation>
    </message>
    <message>
        <source>To put a centre back, close the program and write: python3 run.py restore FILE. The centre that is there is kept beside it.</source>
        <translation>要恢复中心，请关闭程序并输入：python3 run.py restore FILE。现有的中心会保留在旁边。</translation>
    </message>
    <message>
        <source>To put a centre back, write: python3 run.py restore FILE --to postgresql://user@server/database, with an empty database. The centre that is there stays in its own.</source>
        <translation>恢复中心请输入：python3 run.py restore 文件 --to postgresql://user@server/database，数据库须为空。原有的中心留在它自己的数据库里。</translation>
    </message>
    <message>
        <source>To remind</source>
        <translation>待催还</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>送修</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发出</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>待销单</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>待开工</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>交供应商</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in a quarter of an hour.</source>
        <translation>密码错误次数过多，请一刻钟后再试。</translation>
    </message>
    <message>
        <source>Too much, worth</source>
        <translation>盘盈金额</translation>
    </message>
    <message>
        <source>Too short: {missing} more characters are needed.</source>
        <translation>太短：还需 {missing} 个字符。</translation>
    </message>
    <message>
        <source>took back and inspected</source>
        <translation>已收回并检验</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool custody</source>
        <translation>工具保管</translation>
    </message>
    <message>
        <source>Tool custody card</source>
        <translation>工具保管卡</translation>
    </message>
    <message>
        <source>Tool register</source>
        <translation>工具登记簿</translation>
    </message>
    <message>
        <source>Tool store</source>
        <translation>工具库</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tools and parts to carry</source>
        <translation>携带的工具与备件</translation>
    </message>
    <message>
        <source>Tools are for work only and not for private use. Whoever has a tool answers for it until it is handed over or returned and the other has confirmed. What is lost or damaged beyond normal wear is reported in writing and made good.</source>
        <translation>工具仅供工作使用，不得私用。保管人对工具负责，直到移交或归还并经对方确认。丢失或非正常磨损的损坏须书面报告并赔偿。</translation>
    </message>
    <message>
        <source>Tools in custody</source>
        <translation>保管中的工具</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>价税合计（大写）</translation>
    </message>
    <message>
        <source>Total, tax included</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>合计，{currency}</translation>
    </message>
    <message>
        <source>Tr&amp;y the newest</source>
        <translation>试恢复最新一份(&amp;Y)</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Transfer list</source>
        <translation>调拨单</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>调入</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>调出</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Travels with the goods</source>
        <translation>随货同行</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Type to search; arrow down shows the list, F2 opens, F3 makes a new one</source>
        <translation>输入以搜索；下箭头显示列表，F2 打开，F3 新建</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>此处输入</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>设备(&amp;N)</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>understood, and agrees with the replacement</source>
        <translation>已了解并同意更换</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>unit of {name}</source>
        <translation>{name} 的设备</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Units of this customer</source>
        <translation>此客户的设备</translation>
    </message>
    <message>
        <source>Units, warranty and earlier calls stand here as soon as you choose.</source>
        <translation>选择后此处显示设备、保修和以往报修。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocked the desk</source>
        <translation>解锁工位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Until now we have answered {calls} under it.</source>
        <translation>合同期内，我们至今已处理 {calls}。</translation>
    </message>
    <message>
        <source>Until now we have made {visits} and answered {calls} under it.</source>
        <translation>合同期内，我们至今已完成 {visits}，处理 {calls}。</translation>
    </message>
    <message>
        <source>Until now we have made {visits} under it.</source>
        <translation>合同期内，我们至今已完成 {visits}。</translation>
    </message>
    <message>
        <source>Until on</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Until when? Write the day on which it should be back.</source>
        <translation>借到什么时候？请写应还日期。</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>Up to date: {revision}.</source>
        <translation>已是最新：{revision}。</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>不超过 {amount}</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Upgraded from {before} to {after}.</source>
        <translation>已从 {before} 升级到 {after}。</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>市区</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Usable old parts</source>
        <translation>可用旧件库</translation>
    </message>
    <message>
        <source>Usable, in the store</source>
        <translation>可用，已入旧件库</translation>
    </message>
    <message>
        <source>Usable: to the store for old parts</source>
        <translation>可用：入旧件库</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>used and returned as entered</source>
        <translation>已用与退回如上所填</translation>
    </message>
    <message>
        <source>Used and returned must equal issued. Old parts come back with this slip.</source>
        <translation>已用加退回必须等于实发。旧件随本单交回。</translation>
    </message>
    <message>
        <source>Used free of charge</source>
        <translation>免费使用</translation>
    </message>
    <message>
        <source>User's own measures</source>
        <translation>用户自行采取的措施</translation>
    </message>
    <message>
        <source>V&amp;oid reason</source>
        <translation>作废原因(&amp;O)</translation>
    </message>
    <message>
        <source>V&amp;oucher</source>
        <translation>凭证(&amp;O)</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>价值(&amp;U)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>贵重</translation>
    </message>
    <message>
        <source>Valuable: a &amp;loss is reported in writing</source>
        <translation>贵重：丢失须书面报告(&amp;L)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Value &amp;used</source>
        <translation>用量金额(&amp;U)</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>Value used</source>
        <translation>用量金额</translation>
    </message>
    <message>
        <source>Value, {currency}</source>
        <translation>金额，{currency}</translation>
    </message>
    <message>
        <source>Verd&amp;ict</source>
        <translation>结论(&amp;I)</translation>
    </message>
    <message>
        <source>Verdic&amp;t</source>
        <translation>结论(&amp;T)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Visits a year</source>
        <translation>每年上门</translation>
    </message>
    <message>
        <source>Visits per &amp;year</source>
        <translation>每年上门次数(&amp;Y)</translation>
    </message>
    <message>
        <source>Visits per year</source>
        <translation>每年上门次数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void reason</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Void, no longer valid</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Voided, with the file copy</source>
        <translation>已作废，随存档联</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>服务凭证</translation>
    </message>
    <message>
        <source>Voucher &amp;numbers</source>
        <translation>凭证号(&amp;N)</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Voucher {number} has ended without its filing place or its reason.</source>
        <translation>凭证 {number} 已结束，却没有存档位置或原因。</translation>
    </message>
    <message>
        <source>Voucher {number} is "{state}" while its call {call} is "{call_state}".</source>
        <translation>凭证 {number} 的状态为“{state}”，而报修单 {call} 为“{call_state}”。</translation>
    </message>
    <message>
        <source>Voucher {number} is signed off without a signature and without a reason.</source>
        <translation>凭证 {number} 未签字也无原因即销单。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>服务凭证</translation>
    </message>
    <message>
        <source>W&amp;arehouse</source>
        <translation>仓库(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;ish</source>
        <translation>处理意愿(&amp;I)</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wait until the work before is done, or cancel it.</source>
        <translation>请等待前一项完成，或取消它。</translation>
    </message>
    <message>
        <source>Waited for by</source>
        <translation>等料者</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting &amp;note</source>
        <translation>等待说明(&amp;N)</translation>
    </message>
    <message>
        <source>Waiting f&amp;or</source>
        <translation>等待(&amp;O)</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Waiting for the part</source>
        <translation>等待备件</translation>
    </message>
    <message>
        <source>Waiting note</source>
        <translation>等待说明</translation>
    </message>
    <message>
        <source>Waiting reason</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Waits &amp;because</source>
        <translation>等待原因(&amp;B)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits for finance</source>
        <translation>待财务批准</translation>
    </message>
    <message>
        <source>Waits for the goods</source>
        <translation>等待商品</translation>
    </message>
    <message>
        <source>Waits for the supervisor</source>
        <translation>待主管批准</translation>
    </message>
    <message>
        <source>Waive reason</source>
        <translation>免收原因</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Wanted &amp;by</source>
        <translation>需求日期(&amp;B)</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>需求方</translation>
    </message>
    <message>
        <source>Wanted by &amp;jobs</source>
        <translation>工单需求(&amp;J)</translation>
    </message>
    <message>
        <source>Wanted by jobs</source>
        <translation>工单需求</translation>
    </message>
    <message>
        <source>wanted by {day}</source>
        <translation>{day} 前需要</translation>
    </message>
    <message>
        <source>Wareh&amp;ouse</source>
        <translation>仓库(&amp;O)</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warehouse &amp;keeper</source>
        <translation>仓库管理员(&amp;K)</translation>
    </message>
    <message>
        <source>Warehouse keeper</source>
        <translation>仓库管理员</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty months</source>
        <translation>保修月数</translation>
    </message>
    <message>
        <source>Warranty of this unit</source>
        <translation>设备保修</translation>
    </message>
    <message>
        <source>Warranty on this repair</source>
        <translation>本次维修保修</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修至</translation>
    </message>
    <message>
        <source>Warranty, &amp;months</source>
        <translation>保修月数(&amp;M)</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>保修月数</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水路</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>We hold it</source>
        <translation>在我方</translation>
    </message>
    <message>
        <source>We hold less than that of the deposit.</source>
        <translation>我方所存押金没有这么多。</translation>
    </message>
    <message>
        <source>We hold no deposit.</source>
        <translation>没有存押金。</translation>
    </message>
    <message>
        <source>We hold nothing of a deposit.</source>
        <translation>我们没有代管押金。</translation>
    </message>
    <message>
        <source>We order</source>
        <translation>订购内容</translation>
    </message>
    <message>
        <source>We would like to go on looking after your equipment.</source>
        <translation>我们希望继续为您的设备服务。</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Wearing</source>
        <translation>易损</translation>
    </message>
    <message>
        <source>Wearing par&amp;t</source>
        <translation>易损件(&amp;T)</translation>
    </message>
    <message>
        <source>Wearing part</source>
        <translation>易损件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>Wee&amp;ks kept</source>
        <translation>保留周数(&amp;K)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome. Which language does this desk speak?</source>
        <translation>欢迎。此工作台使用哪种语言？</translation>
    </message>
    <message>
        <source>Wh&amp;at happened</source>
        <translation>发生了什么(&amp;A)</translation>
    </message>
    <message>
        <source>Wh&amp;at was found</source>
        <translation>检查发现(&amp;A)</translation>
    </message>
    <message>
        <source>Wh&amp;o holds it</source>
        <translation>持有人(&amp;O)</translation>
    </message>
    <message>
        <source>Wh&amp;o pays</source>
        <translation>谁付费(&amp;O)</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>依据(&amp;Y)</translation>
    </message>
    <message>
        <source>Wh&amp;y by hand</source>
        <translation>手工指定的理由(&amp;Y)</translation>
    </message>
    <message>
        <source>Wh&amp;y it is not signed</source>
        <translation>未签字原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Wh&amp;y it was voided</source>
        <translation>作废原因(&amp;Y)</translation>
    </message>
    <message>
        <source>Wha&amp;t for</source>
        <translation>事由(&amp;T)</translation>
    </message>
    <message>
        <source>Wha&amp;t happened</source>
        <translation>经过(&amp;T)</translation>
    </message>
    <message>
        <source>Wha&amp;t is wrong</source>
        <translation>故障现象(&amp;T)</translation>
    </message>
    <message>
        <source>Wha&amp;t was done</source>
        <translation>处理措施(&amp;T)</translation>
    </message>
    <message>
        <source>Wha&amp;t was found</source>
        <translation>检查发现(&amp;T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>押金去向(&amp;B)</translation>
    </message>
    <message>
        <source>What &amp;came in</source>
        <translation>入库内容(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;is counted</source>
        <translation>盘点范围(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;is taken in, one line a unit; accessories parted by ;</source>
        <translation>所收商品，每件一行；附件用分号隔开(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;is to be bought</source>
        <translation>要采购的备件(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;is to go</source>
        <translation>要发出的货(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;is wanted</source>
        <translation>需要的货(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;it covers</source>
        <translation>保障内容(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;it may do</source>
        <translation>可执行的操作(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;people in this role may do</source>
        <translation>此角色可执行的操作(&amp;P)</translation>
    </message>
    <message>
        <source>What a lost or damaged tool costs was assessed and approved by others than whoever had it</source>
        <translation>丢失或损坏工具的赔偿由保管人以外的人评估和批准</translation>
    </message>
    <message>
        <source>What a warehouse holds, and what it is worth, is the sum of the ledger</source>
        <translation>仓库的数量和金额等于台账之和</translation>
    </message>
    <message>
        <source>What arrived is not what was there, so nothing was moved: {what}</source>
        <translation>到达的内容与原来不符，因此什么也没有迁移：{what}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>押金去向</translation>
    </message>
    <message>
        <source>What both of you changed</source>
        <translation>双方都更改的内容</translation>
    </message>
    <message>
        <source>What came back in order is not charged.</source>
        <translation>完好归还的不收费。</translation>
    </message>
    <message>
        <source>What came in stands in the ledger at its price, and foreign money at the rate of its note</source>
        <translation>入库货物按单价记入台账，外币按入库单上的汇率折算</translation>
    </message>
    <message>
        <source>What changed meanwhile</source>
        <translation>期间的更改</translation>
    </message>
    <message>
        <source>What comes &amp;back</source>
        <translation>退回内容(&amp;B)</translation>
    </message>
    <message>
        <source>What each login may do on the server is what the program lets it do</source>
        <translation>服务器上每个登录的权限，正是程序所授予的权限</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>限额事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What has left has its date, its hour and who gave it out; what is here has none</source>
        <translation>已出库的有日期、时间和经手人，在库的没有</translation>
    </message>
    <message>
        <source>What is charged for damage or loss stands on a voucher of the job, or on the loan alone</source>
        <translation>损坏或遗失的收费记在工单的凭证上，或只记在借用上</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>盘点范围</translation>
    </message>
    <message>
        <source>What is credited is above zero.</source>
        <translation>红冲金额须大于零。</translation>
    </message>
    <message>
        <source>What is credited of an invoice is the sum of its credit notes, never more than its total, and its tax with it</source>
        <translation>发票的红冲金额等于其红字发票之和，不超过发票总额，税额亦然</translation>
    </message>
    <message>
        <source>What is given back is above zero.</source>
        <translation>退款金额须大于零。</translation>
    </message>
    <message>
        <source>What is in transit is what transfers are still open for</source>
        <translation>在途库存等于未结调拨</translation>
    </message>
    <message>
        <source>What is iss&amp;ued</source>
        <translation>发料内容(&amp;U)</translation>
    </message>
    <message>
        <source>What is left of invoice {number}</source>
        <translation>发票 {number} 的余额</translation>
    </message>
    <message>
        <source>What is missing in the trail was erased by a deed that says so</source>
        <translation>操作记录中缺失的内容均由注明的清除操作移除</translation>
    </message>
    <message>
        <source>What is missing was put aside for jobs or has left meanwhile: {items}. Call it off or hand it over there first, or count again.</source>
        <translation>缺少的已为工单预留或其间已离开：{items}。请先在那里取消或转让，或重新盘点。</translation>
    </message>
    <message>
        <source>What is on a voucher in another category than its own has a reason</source>
        <translation>凭证上与本单类别不同的项目都有依据</translation>
    </message>
    <message>
        <source>What is on order, and what is to be ordered, is what orders owe and what is kept</source>
        <translation>在途采购和待采购与订单和储备标准一致</translation>
    </message>
    <message>
        <source>What is open is what is not ended</source>
        <translation>未结束的即为未结的</translation>
    </message>
    <message>
        <source>What is paid on an invoice is the sum of its payments, never more than its total</source>
        <translation>发票已付金额等于各笔付款之和，且不超过总额</translation>
    </message>
    <message>
        <source>What is scrapped</source>
        <translation>报废对象</translation>
    </message>
    <message>
        <source>What is scrapped was appraised, and approved by somebody who neither proposed it nor led the appraisal (S-R10)</source>
        <translation>报废的都经过鉴定，并由既未提议也未主持鉴定的人批准 (S-R10)</translation>
    </message>
    <message>
        <source>What is sent is on its way until it is counted in; every difference stays open until it is settled.</source>
        <translation>发出的货在清点入库前一直在途；每项差异在处理前保持未结。</translation>
    </message>
    <message>
        <source>What is set against the charge for {voucher} is not what was kept of deposits.</source>
        <translation>抵付凭证 {voucher} 收费的金额与扣留的押金不符。</translation>
    </message>
    <message>
        <source>What is to be kept</source>
        <translation>应备库存</translation>
    </message>
    <message>
        <source>What is to be kept cannot be below zero.</source>
        <translation>应备库存不能低于零。</translation>
    </message>
    <message>
        <source>What is to be paid for a job that is done stands in the accountant's queue</source>
        <translation>已完成工作的应收费用都在财务待办中</translation>
    </message>
    <message>
        <source>What jobs waited for is put aside for them and not for the shelf.</source>
        <translation>工单等待的备件已为其预留，不上架。</translation>
    </message>
    <message>
        <source>What lies in {warehouse} is on its way with a transfer: it is counted in, taken back or written off there.</source>
        <translation>{warehouse}里的货正随调拨在途：应在调拨中清点入库、收回或核销。</translation>
    </message>
    <message>
        <source>what stands around it</source>
        <translation>相关内容</translation>
    </message>
    <message>
        <source>What stands beside the form</source>
        <translation>表单旁的内容</translation>
    </message>
    <message>
        <source>What stands here changes only through steps.</source>
        <translation>此处内容只能通过步骤更改。</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What the technician carries</source>
        <translation>技术人员携带物品</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>What to carry</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>盘点什么</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>What was &amp;advised</source>
        <translation>指导内容(&amp;A)</translation>
    </message>
    <message>
        <source>What was d&amp;one</source>
        <translation>处理措施(&amp;O)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>What was f&amp;ound</source>
        <translation>检查发现(&amp;O)</translation>
    </message>
    <message>
        <source>What was ordered in foreign money comes to what was approved, at the rate of the order</source>
        <translation>外币订单按订单汇率折算，与批准的金额相符</translation>
    </message>
    <message>
        <source>What was ordered with {number} does not cost what was approved.</source>
        <translation>{number} 的订单金额与批准金额不符。</translation>
    </message>
    <message>
        <source>What was put aside and what is wanted is what jobs ask for</source>
        <translation>预留与需求等于工单的申领</translation>
    </message>
    <message>
        <source>What was put aside for a job is among what is on hand.</source>
        <translation>为工单预留的备件包含在现有库存中。</translation>
    </message>
    <message>
        <source>What was received with an order is what the ledger says, and it stands where its lines do</source>
        <translation>订单的到货与台账一致，状态与订单行一致</translation>
    </message>
    <message>
        <source>What was sent, and what beca&amp;me of it</source>
        <translation>发出的货及其结果(&amp;M)</translation>
    </message>
    <message>
        <source>What was sent, counted in, taken back and written off of a transfer are movements</source>
        <translation>调拨的发出、入库、退回和核销均为流水</translation>
    </message>
    <message>
        <source>What was taken away says who took it away, when and why</source>
        <translation>已移除的附件均记有移除人、时间和原因</translation>
    </message>
    <message>
        <source>What was worked &amp;on</source>
        <translation>工作内容(&amp;O)</translation>
    </message>
    <message>
        <source>What you have to do next will stand here.</source>
        <translation>您接下来要做的事会显示在此。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>when all holds, write the newest seal of each branch into a file, to be kept elsewhere</source>
        <translation>全部成立时，将各分公司的最新封印写入文件，另行保存</translation>
    </message>
    <message>
        <source>When was &amp;it?</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where i&amp;t is</source>
        <translation>所在处(&amp;T)</translation>
    </message>
    <message>
        <source>Where i&amp;t stands</source>
        <translation>安装地点(&amp;T)</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在处</translation>
    </message>
    <message>
        <source>Where it is and what it is worth</source>
        <translation>所在处和价值</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>where the archive is written</source>
        <translation>存档的写入位置</translation>
    </message>
    <message>
        <source>where the centre of the bench is made and kept for the next run</source>
        <translation>测试中心的存放位置，留待下次运行</translation>
    </message>
    <message>
        <source>Where the secret key goes: a stick, never this computer</source>
        <translation>私钥存放处：用U盘，切勿放在这台电脑上</translation>
    </message>
    <message>
        <source>which part of the register, such as open (default all)</source>
        <translation>登记簿的哪一部分，例如 open（默认全部）</translation>
    </message>
    <message>
        <source>which register, such as calls, goods or invoices</source>
        <translation>哪本登记簿，例如 calls、goods 或 invoices</translation>
    </message>
    <message>
        <source>While your own unit is being repaired you have a loaner of ours.</source>
        <translation>在您的设备维修期间，您借用了我们的备用机。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>谁付费(&amp;P)</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>派谁、何时</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>由谁持有</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>谁来管理程序？</translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation>何人或何处</translation>
    </message>
    <message>
        <source>Who pays, and why</source>
        <translation>类别与依据</translation>
    </message>
    <message>
        <source>Who signed? Write the name.</source>
        <translation>谁签的字？请填写姓名。</translation>
    </message>
    <message>
        <source>Who takes it? Choose the technician.</source>
        <translation>由谁领取？请选择技术人员。</translation>
    </message>
    <message>
        <source>Whoever hands out tools says that the card was signed; leave this open and let the other confirm.</source>
        <translation>卡已签名由工具发放人注明；请留空，让对方确认。</translation>
    </message>
    <message>
        <source>Whoever has it can read every backup. Without it nobody can, nor can we.</source>
        <translation>持有私钥者可读取所有备份；没有它，谁也读不了，我们也不例外。</translation>
    </message>
    <message>
        <source>Whoever inspected goods has not repaired them (P2-12)</source>
        <translation>检验人不是维修人（P2-12）</translation>
    </message>
    <message>
        <source>whole unit, ended {day}</source>
        <translation>整机，已于 {day} 到期</translation>
    </message>
    <message>
        <source>whole unit, until {day}</source>
        <translation>整机，至 {day}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why &amp;it cannot be done</source>
        <translation>无法维修的原因(&amp;I)</translation>
    </message>
    <message>
        <source>Why &amp;not the cheapest</source>
        <translation>未选最低价的理由(&amp;N)</translation>
    </message>
    <message>
        <source>Why it is &amp;not signed</source>
        <translation>未签字原因(&amp;N)</translation>
    </message>
    <message>
        <source>Why not charged</source>
        <translation>免收原因</translation>
    </message>
    <message>
        <source>Why not the cheapest</source>
        <translation>未选最低价的理由</translation>
    </message>
    <message>
        <source>Wi&amp;thdrawn on</source>
        <translation>撤回日期(&amp;T)</translation>
    </message>
    <message>
        <source>Wi&amp;tnesses</source>
        <translation>见证人(&amp;T)</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>处理意愿</translation>
    </message>
    <message>
        <source>With --yes it is done all the same.</source>
        <translation>加 --yes 则照做不误。</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>在客户处</translation>
    </message>
    <message>
        <source>With sslmode={mode} anybody could pass for the server. Write sslmode=verify-full into the address, and sslrootcert=FILE with the certificate that vouches for the server.</source>
        <translation>使用 sslmode={mode} 时，任何人都可以冒充服务器。请在地址中写 sslmode=verify-full，并用 sslrootcert=文件 指明为服务器作保的证书。</translation>
    </message>
    <message>
        <source>With technician</source>
        <translation>在技术人员手中</translation>
    </message>
    <message>
        <source>With technicians</source>
        <translation>在技术人员处</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>在客户手中</translation>
    </message>
    <message>
        <source>With the technician</source>
        <translation>在技术人员处</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>在我处</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Within the low-fee limit: it can be collected on the spot when the goods leave. This does not block.</source>
        <translation>在小额限额内：商品出库时可现场收款，不影响交还。</translation>
    </message>
    <message>
        <source>Within {hours} h of the opening hours, Monday to Saturday.</source>
        <translation>周一至周六营业时间内 {hours} 小时。</translation>
    </message>
    <message>
        <source>Without a Chinese name</source>
        <translation>无中文名称</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>没有成本</translation>
    </message>
    <message>
        <source>without a signed voucher</source>
        <translation>凭证未签字</translation>
    </message>
    <message>
        <source>Without a Spanish name</source>
        <translation>无西班牙文名称</translation>
    </message>
    <message>
        <source>without an inspection by another person</source>
        <translation>未经他人检验</translation>
    </message>
    <message>
        <source>Without cost</source>
        <translation>没有成本</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Without renewal, repairs after {day} are charged by the fee table in force.</source>
        <translation>如不续约，{day} 之后的维修按现行收费标准收费。</translation>
    </message>
    <message>
        <source>without the original receipt</source>
        <translation>无收据原件</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Wor&amp;k done</source>
        <translation>处理措施(&amp;K)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Word until</source>
        <translation>一次性密码有效至</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Work by category</source>
        <translation>按类别统计</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Work for every branch</source>
        <translation>为所有分公司办理</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Working time &amp;is charged</source>
        <translation>工时计费方式(&amp;I)</translation>
    </message>
    <message>
        <source>Working time and attachments</source>
        <translation>工时与附件</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可办理</translation>
    </message>
    <message>
        <source>Works badly</source>
        <translation>效果差</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>维修车间</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Worth knowing: {what}</source>
        <translation>提示：{what}</translation>
    </message>
    <message>
        <source>Write "{word}" to go back all the same: </source>
        <translation>仍要退回，请输入“{word}”：</translation>
    </message>
    <message>
        <source>Write 12,30 or 12.30.</source>
        <translation>请写 12.30。</translation>
    </message>
    <message>
        <source>Write a day such as {example}.</source>
        <translation>请写日期，例如 {example}。</translation>
    </message>
    <message>
        <source>Write a day, such as today, 18 Nov, since Friday or 2025-11.</source>
        <translation>请写日期，例如：今天、11月18日、2025-11。</translation>
    </message>
    <message>
        <source>Write a figure, such as 386, &gt; 100 or 10..20.</source>
        <translation>请写数字，例如 386、&gt; 100 或 10..20。</translation>
    </message>
    <message>
        <source>Write a login name.</source>
        <translation>请填写登录名。</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100, such as {example}.</source>
        <translation>请写 0 至 100 的百分数，例如 {example}。</translation>
    </message>
    <message>
        <source>Write a quantity such as 2 or {example}.</source>
        <translation>请写数量，例如 2 或 {example}。</translation>
    </message>
    <message>
        <source>Write a rate above zero, such as {example}.</source>
        <translation>请填写大于零的汇率，例如 {example}。</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>请写时间，例如 08:30。</translation>
    </message>
    <message>
        <source>Write a whole amount such as 1230.</source>
        <translation>请写整数金额，例如 1230。</translation>
    </message>
    <message>
        <source>Write a whole number such as 12.</source>
        <translation>请写整数，例如 12。</translation>
    </message>
    <message>
        <source>Write after how many days the class is counted again, from 1 to 999.</source>
        <translation>请填写该类盘点间隔天数，1 至 999。</translation>
    </message>
    <message>
        <source>Write an amount such as 200 or 200.00.</source>
        <translation>请写金额，例如 200 或 200.00。</translation>
    </message>
    <message>
        <source>Write an amount such as {example}.</source>
        <translation>请写金额，例如 {example}。</translation>
    </message>
    <message>
        <source>Write day and time such as {example}.</source>
        <translation>请写日期和时间，例如 {example}。</translation>
    </message>
    <message>
        <source>Write days from {earliest} to {latest}.</source>
        <translation>请写 {earliest} 到 {latest} 之间的天数。</translation>
    </message>
    <message>
        <source>Write days such as -3, 0, 3, 7: before the due date with a minus.</source>
        <translation>请写天数，如 -3, 0, 3, 7：到期前用负号。</translation>
    </message>
    <message>
        <source>Write down part</source>
        <translation>登记备件</translation>
    </message>
    <message>
        <source>Write down the actual repair time first.</source>
        <translation>请先登记实际维修时间。</translation>
    </message>
    <message>
        <source>Write down time</source>
        <translation>登记工时</translation>
    </message>
    <message>
        <source>Write down what is damaged or missing.</source>
        <translation>请写明损坏或缺少什么。</translation>
    </message>
    <message>
        <source>Write down what is taken in, one line a unit.</source>
        <translation>请逐件填写所收商品，每件一行。</translation>
    </message>
    <message>
        <source>Write down what is wrong, as the customer tells it.</source>
        <translation>请按客户所述填写故障。</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>请填写处理措施。</translation>
    </message>
    <message>
        <source>Write down what was tested, one line a point.</source>
        <translation>请写明试验了什么，每项一行。</translation>
    </message>
    <message>
        <source>Write down what you see. What moves while you count is taken into account: note from when to when you counted.</source>
        <translation>请如实记录。盘点期间的出入库会计入：请注明清点的起止时间。</translation>
    </message>
    <message>
        <source>Write for how many days of delay parts are kept in reserve, from 0 to 365.</source>
        <translation>请填写应对延误的储备天数，0 至 365。</translation>
    </message>
    <message>
        <source>Write for how many years invoices are kept, from 0 to 100.</source>
        <translation>请填写发票保存年数，0 至 100。</translation>
    </message>
    <message>
        <source>Write for how many years parts are kept, from 0 to 50.</source>
        <translation>请填写备件保供年数，0 到 50。</translation>
    </message>
    <message>
        <source>Write how many backups are kept as a number up to 1,000.</source>
        <translation>请用不超过 1,000 的数字填写保留份数。</translation>
    </message>
    <message>
        <source>Write how much it is.</source>
        <translation>请写明金额。</translation>
    </message>
    <message>
        <source>Write minutes such as 70, or 1 h 10.</source>
        <translation>请写分钟数，例如 70，或 1 h 10。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Write off stock, approve counts</source>
        <translation>核销库存、批准盘点</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>请填写地址。</translation>
    </message>
    <message>
        <source>Write the administrator's name and login name.</source>
        <translation>请填写管理员的姓名和登录名。</translation>
    </message>
    <message>
        <source>Write the asset number, as it stands in the books.</source>
        <translation>请填写账上的资产编号。</translation>
    </message>
    <message>
        <source>Write the code of the part.</source>
        <translation>请填写备件代码。</translation>
    </message>
    <message>
        <source>Write the code of the warehouse.</source>
        <translation>请填写仓库代码。</translation>
    </message>
    <message>
        <source>Write the customer's name.</source>
        <translation>请填写客户名称。</translation>
    </message>
    <message>
        <source>Write the days to pay, from 0 to 365.</source>
        <translation>请填写付款天数，0 至 365。</translation>
    </message>
    <message>
        <source>Write the expiry notice</source>
        <translation>编写到期通知</translation>
    </message>
    <message>
        <source>Write the lead time in days, from 0 to 999.</source>
        <translation>请填写供货周期（天），0 到 999。</translation>
    </message>
    <message>
        <source>Write the name of the branch.</source>
        <translation>请填写分公司名称。</translation>
    </message>
    <message>
        <source>Write the name of the centre.</source>
        <translation>请填写中心名称。</translation>
    </message>
    <message>
        <source>Write the name of the model.</source>
        <translation>请填写型号名称。</translation>
    </message>
    <message>
        <source>Write the name of the part.</source>
        <translation>请填写备件名称。</translation>
    </message>
    <message>
        <source>Write the name of the supplier.</source>
        <translation>请填写供应商名称。</translation>
    </message>
    <message>
        <source>Write the name of the warehouse.</source>
        <translation>请填写仓库名称。</translation>
    </message>
    <message>
        <source>Write the price of at least one part.</source>
        <translation>请至少填写一种备件的价格。</translation>
    </message>
    <message>
        <source>Write the telephone number.</source>
        <translation>请填写电话号码。</translation>
    </message>
    <message>
        <source>Write the time in minutes, from 1 to 1440.</source>
        <translation>请填写分钟数，1 至 1440。</translation>
    </message>
    <message>
        <source>Write the time of the daily backup like 18:00.</source>
        <translation>请按 18:00 这样的格式填写每日备份时间。</translation>
    </message>
    <message>
        <source>Write the visits of a year, from 0 to 366.</source>
        <translation>请填写每年的上门次数，0 至 366。</translation>
    </message>
    <message>
        <source>Write the warranty in months, from 0 to 240.</source>
        <translation>请填写保修月数，0 至 240。</translation>
    </message>
    <message>
        <source>Write what happened and why.</source>
        <translation>请写明发生了什么及原因。</translation>
    </message>
    <message>
        <source>Write what it cost.</source>
        <translation>请填写成本。</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>请写明是什么。</translation>
    </message>
    <message>
        <source>Write what one {theirs} costs in {ours}.</source>
        <translation>请填写 1 {theirs} 合多少 {ours}。</translation>
    </message>
    <message>
        <source>Write where the rate comes from, such as the name of the bank.</source>
        <translation>请填写汇率的来源，例如银行名称。</translation>
    </message>
    <message>
        <source>Write why the customer does not sign.</source>
        <translation>请填写客户未签字的原因。</translation>
    </message>
    <message>
        <source>Write within how many hours to arrive, from 1 to 240.</source>
        <translation>请填写到达时限（小时），1 至 240。</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>请写“是”或“否”。</translation>
    </message>
    <message>
        <source>Write your login name.</source>
        <translation>请填写登录名。</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>请填写您的姓名。</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>请填写密码。</translation>
    </message>
    <message>
        <source>Write {whole} or {fraction}.</source>
        <translation>请写 {whole} 或 {fraction}。</translation>
    </message>
    <message>
        <source>Writes a register of one branch as an Excel workbook.</source>
        <translation>将一家分公司的登记簿写为 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Writes everything about one customer into an archive that can be handed over.</source>
        <translation>将一位客户的全部数据写入可交付的存档。</translation>
    </message>
    <message>
        <source>Writes issued papers again as one PDF file; each equals its original and says that it is a copy.</source>
        <translation>将已开具的单据补打为一个 PDF 文件；与原件一致并标明副本。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing {title}</source>
        <translation>正在写入 {title}</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已编写</translation>
    </message>
    <message>
        <source>Written &amp;at</source>
        <translation>编写时间(&amp;A)</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>编写时间</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Wrong passwords</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You are sent there</source>
        <translation>派您上门</translation>
    </message>
    <message>
        <source>You can go back; the answers are kept.</source>
        <translation>可以返回，答案会保留。</translation>
    </message>
    <message>
        <source>You can go on looking and typing; it is tried again by itself.</source>
        <translation>您可以继续查看和输入；系统会自动重试。</translation>
    </message>
    <message>
        <source>You carry this voucher: bring it back signed</source>
        <translation>此凭证在您手中：请签字后交回</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>您没有此操作的权限。</translation>
    </message>
    <message>
        <source>You do not have the right to do this: {right}.</source>
        <translation>您没有此操作的权限：{right}。</translation>
    </message>
    <message>
        <source>You owe nothing.</source>
        <translation>您没有未交款项。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your centre</source>
        <translation>您的中心</translation>
    </message>
    <message>
        <source>Your centre and its first branch</source>
        <translation>您的中心及首家分公司</translation>
    </message>
    <message>
        <source>Your maintenance contract ends on {day}</source>
        <translation>您的维护合同将于 {day} 到期</translation>
    </message>
    <message>
        <source>Your name, the time and the reason stay with the record for good.</source>
        <translation>您的姓名、时间和理由将永久保留在记录中。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>贵方编号</translation>
    </message>
    <message>
        <source>Your part number</source>
        <translation>贵方料号</translation>
    </message>
    <message>
        <source>Your role may look at the files and not attach any.</source>
        <translation>您的角色可以查看文件，但不能附加。</translation>
    </message>
    <message>
        <source>Your role may look at this and not change it.</source>
        <translation>您的角色只能查看，不能更改。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>您的角色无此权限。</translation>
    </message>
    <message>
        <source>Your role may not do this. These may: {roles}.</source>
        <translation>您的角色无此权限。有权限的角色：{roles}。</translation>
    </message>
    <message>
        <source>Your role may not look at this register here.</source>
        <translation>您的角色无权在此查看该登记簿。</translation>
    </message>
    <message>
        <source>Your role may not pass this gate.</source>
        <translation>您的角色不能放行。</translation>
    </message>
    <message>
        <source>Your windows are kept. Write your password to go on.</source>
        <translation>窗口已保留。请输入密码继续。</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>此致</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>{all} in all</source>
        <translation>共 {all} 条</translation>
    </message>
    <message>
        <source>{amount} credited</source>
        <translation>已红冲 {amount}</translation>
    </message>
    <message>
        <source>{amount} is above the limit of your role, {limit}. Only an administrator may go further.</source>
        <translation>{amount} 超过您角色的限额 {limit}。只有管理员可以办理。</translation>
    </message>
    <message>
        <source>{amount} is above the limit of your role, {limit}. These may go further: {roles}.</source>
        <translation>{amount} 超过您角色的限额 {limit}。以下角色可以办理：{roles}。</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} 至 {end}</translation>
    </message>
    <message>
        <source>{caption} holds a character that cannot be stored; type it again.</source>
        <translation>“{caption}”含有无法保存的字符，请重新输入。</translation>
    </message>
    <message>
        <source>{caption} holds at most {limit} characters; this has {length}.</source>
        <translation>“{caption}”最多 {limit} 个字符，现有 {length} 个。</translation>
    </message>
    <message>
        <source>{caption} is needed.</source>
        <translation>请填写“{caption}”。</translation>
    </message>
    <message>
        <source>{caption}: choose one of the list.</source>
        <translation>{caption}：请从列表中选择。</translation>
    </message>
    <message>
        <source>{caption}: this is not there any more; choose again.</source>
        <translation>{caption}：所选项已不存在，请重新选择。</translation>
    </message>
    <message>
        <source>{caption}: this number is too large.</source>
        <translation>{caption}：数字过大。</translation>
    </message>
    <message>
        <source>{caption}: this year cannot be right.</source>
        <translation>{caption}：年份有误。</translation>
    </message>
    <message>
        <source>{caption}: your role may not change this.</source>
        <translation>{caption}：您的角色无权更改。</translation>
    </message>
    <message>
        <source>{caption}: {value} is there already.</source>
        <translation>{caption}：{value} 已存在。</translation>
    </message>
    <message>
        <source>{card} is released: what was not used is given back.</source>
        <translation>{card} 已放行：未用的备件须退料。</translation>
    </message>
    <message>
        <source>{category}: {n}</source>
        <translation>{category}：{n}</translation>
    </message>
    <message>
        <source>{code} is no longer made</source>
        <translation>{code} 已停产</translation>
    </message>
    <message>
        <source>{code} {name}: {value}, {share} of the value, {sum} with all before it, class {abc}</source>
        <translation>{code} {name}：{value}，占 {share}，累计 {sum}，{abc} 类</translation>
    </message>
    <message>
        <source>{code}: last order by {day}</source>
        <translation>{code}：最迟 {day} 订货</translation>
    </message>
    <message>
        <source>{column}: {typed}</source>
        <translation>{column}：{typed}</translation>
    </message>
    <message>
        <source>{count} entries of the search belong to nothing.</source>
        <translation>{count} 条搜索记录没有归属。</translation>
    </message>
    <message>
        <source>{count} papers in {path}.</source>
        <translation>{path} 中有 {count} 份单据。</translation>
    </message>
    <message>
        <source>{count} pictures in {folder}.</source>
        <translation>{folder} 中有 {count} 张图片。</translation>
    </message>
    <message>
        <source>{count} rows in {path}.</source>
        <translation>{path} 中有 {count} 行。</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{day}, {branch}, closed since {time}</source>
        <translation>{day}，{branch}，已于 {time} 下班</translation>
    </message>
    <message>
        <source>{day}, {branch}, closed today</source>
        <translation>{day}，{branch}，今日休息</translation>
    </message>
    <message>
        <source>{day}, {branch}, open until {time}</source>
        <translation>{day}，{branch}，营业至 {time}</translation>
    </message>
    <message>
        <source>{day}, {branch}, opens at {time}</source>
        <translation>{day}，{branch}，{time} 开始营业</translation>
    </message>
    <message>
        <source>{day}, {n} solved</source>
        <translation>{day}，解决 {n} 单</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{done} of {all} clauses are carried out, {open} are not yet.</source>
        <translation>{all} 条中已落实 {done} 条，尚有 {open} 条。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{drawn} numbers {code} of {year} were given, {there} are there.</source>
        <translation>{year} 年 {code} 已发出 {drawn} 个编号，实有 {there} 个。</translation>
    </message>
    <message>
        <source>{entry} belongs to another call.</source>
        <translation>{entry} 属于另一张报修单。</translation>
    </message>
    <message>
        <source>{entry} does not stand on this receipt.</source>
        <translation>{entry} 不在此收据上。</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}：{sentence}</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>{file}, kept {time}</source>
        <translation>{file}，保存于 {time}</translation>
    </message>
    <message>
        <source>{file}: {size} kB, restored on trial, every figure as it was written.</source>
        <translation>{file}：{size} kB，已试恢复，各项数字与写入时一致。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {trouble}.</source>
        <translation>无法写入 {folder}：{trouble}。</translation>
    </message>
    <message>
        <source>{folder} is synchronised with other computers, which damages a database. Choose a folder on this computer alone.</source>
        <translation>{folder} 与其他计算机同步，会损坏数据库。请选择仅在本机的文件夹。</translation>
    </message>
    <message>
        <source>{folder} lies on a network. Two desks on one file lose data: use a folder on this computer.</source>
        <translation>{folder} 位于网络上。两台工作台共用一个文件会丢失数据：请用本机文件夹。</translation>
    </message>
    <message>
        <source>{free} of the {all} of this model are free.</source>
        <translation>该型号 {all} 台中有 {free} 台空闲。</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} 小时 {minutes:02d} 分</translation>
    </message>
    <message>
        <source>{items}: worth 0.00 until the cost is entered.</source>
        <translation>{items}：录入成本前按 0.00 计值。</translation>
    </message>
    <message>
        <source>{item} can be had no more.</source>
        <translation>{item} 已不再供应。</translation>
    </message>
    <message>
        <source>{item} does not stand on this request.</source>
        <translation>{item} 不在这份申请上。</translation>
    </message>
    <message>
        <source>{item} does not stand on {number}.</source>
        <translation>{number} 上没有 {item}。</translation>
    </message>
    <message>
        <source>{item} for {job} is "{state}", and what was issued, used and given back does not say so.</source>
        <translation>{job} 的 {item} 状态为“{state}”，与发、用、退的记录不符。</translation>
    </message>
    <message>
        <source>{item} for {job} is said to come with an order that does not bring it.</source>
        <translation>{job} 的 {item} 所指的订单并不供应它。</translation>
    </message>
    <message>
        <source>{item} has its cost, or did not come in here.</source>
        <translation>{item} 已有成本，或不在此单中入库。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: what is to be ordered does not follow from what is there.</source>
        <translation>{warehouse} 的 {item}：待采购数量与现状不符。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand worth {value}, the ledger says {there} worth {worth}.</source>
        <translation>{warehouse}的 {item}：现有 {here}、金额 {value}，台账为 {there}、金额 {worth}。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand, {pieces} serial numbers.</source>
        <translation>{warehouse}的 {item}：现有 {here}，序列号 {pieces} 个。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on hand, {there} in open transfers.</source>
        <translation>{warehouse}的 {item}：现有 {here}，未结调拨为 {there}。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {here} on order, the orders owe {there}.</source>
        <translation>{warehouse} 的 {item}：在途 {here}，订单未到 {there}。</translation>
    </message>
    <message>
        <source>{item} in {warehouse}: {reserved} put aside and {wanted} wanted, the jobs say {aside} and {asked}.</source>
        <translation>{warehouse}的 {item}：预留 {reserved}、需求 {wanted}，工单为 {aside} 和 {asked}。</translation>
    </message>
    <message>
        <source>{item} is being counted already, with {number}.</source>
        <translation>{item} 已在 {number} 中盘点。</translation>
    </message>
    <message>
        <source>{item} is followed by serial number: whole pieces only.</source>
        <translation>{item} 按序列号管理：只能整件。</translation>
    </message>
    <message>
        <source>{item} is not among what is counted again.</source>
        <translation>{item} 不在复盘之列。</translation>
    </message>
    <message>
        <source>{item} is on order with {supplier}, {order}: receive it with that order, so that it is not waited for twice. If it came beside the order, say so.</source>
        <translation>{item} 已向 {supplier} 订购，订单 {order}：请凭该订单入库，以免重复等货。如果这批货不属于该订单，请注明。</translation>
    </message>
    <message>
        <source>{item} is wanted by a day that has passed.</source>
        <translation>{item} 的需求日期已过。</translation>
    </message>
    <message>
        <source>{item} on {number}: the difference is not what the ledger says.</source>
        <translation>{number} 上的 {item}：差异与台账不符。</translation>
    </message>
    <message>
        <source>{item} on {number}: what was sent and what became of it is not what the ledger says.</source>
        <translation>{number} 上的 {item}：发出及其结果与台账不符。</translation>
    </message>
    <message>
        <source>{item} stands here twice: write it once, with the whole quantity.</source>
        <translation>{item} 出现两次：请合并为一行并填写总数。</translation>
    </message>
    <message>
        <source>{item} still lies in {warehouse} or is wanted from it.</source>
        <translation>{item} 仍在{warehouse}或仍有需求。</translation>
    </message>
    <message>
        <source>{item} was not ordered here: mark it as another part, or enter it as goods in without an order.</source>
        <translation>这张订单没有订 {item}：请标记为到错件，或作无订单入库。</translation>
    </message>
    <message>
        <source>{item} was ordered here: it is not another part.</source>
        <translation>{item} 在这张订单上：不是到错件。</translation>
    </message>
    <message>
        <source>{item} was used for {job} and does not stand on its card or voucher.</source>
        <translation>{item} 已用于 {job}，却未记在其维修卡或服务凭证上。</translation>
    </message>
    <message>
        <source>{item}: the figures of its stock are not the sums that they stand for.</source>
        <translation>{item}：库存数字与其合计不符。</translation>
    </message>
    <message>
        <source>{item}: write a price above zero, and days from 0 to 999.</source>
        <translation>{item}：价格须大于零，天数 0 至 999。</translation>
    </message>
    <message>
        <source>{item}: write what it cost, nothing where it was free.</source>
        <translation>{item}：请填写成本，免费的不填。</translation>
    </message>
    <message>
        <source>{item}: write why it is not taken.</source>
        <translation>{item}：请写明不收的原因。</translation>
    </message>
    <message>
        <source>{item}: {open} are on the way, not {counted}. What came beside it is goods in of its own.</source>
        <translation>{item}：在途 {open}，不是 {counted}。另外到的货请另做入库。</translation>
    </message>
    <message>
        <source>{item}: {serials} was not sent with {number}.</source>
        <translation>{item}：{serials} 不是随 {number} 发出的。</translation>
    </message>
    <message>
        <source>{job} asked for less of {item}.</source>
        <translation>{job} 申领的 {item} 没有这么多。</translation>
    </message>
    <message>
        <source>{job} does not wait for {item}.</source>
        <translation>{job} 并不在等 {item}。</translation>
    </message>
    <message>
        <source>{job} needs more than is put aside here.</source>
        <translation>{job} 需要的多于此处预留的数量。</translation>
    </message>
    <message>
        <source>{key} is no public key; one begins with age1.</source>
        <translation>{key} 不是公钥；公钥以 age1 开头。</translation>
    </message>
    <message>
        <source>{kind}, arrive within {hours} h</source>
        <translation>{kind}，{hours} 小时内到达</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>{lent} of {days}, {share}</source>
        <translation>{days} 天中 {lent} 天，{share}</translation>
    </message>
    <message>
        <source>{loaner} is "{state}".</source>
        <translation>{loaner} 的状态是“{state}”。</translation>
    </message>
    <message>
        <source>{loaner} is "{state}". {forecast}</source>
        <translation>{loaner} 的状态是“{state}”。{forecast}</translation>
    </message>
    <message>
        <source>{loaner} is lent to nobody.</source>
        <translation>{loaner} 没有借给任何人。</translation>
    </message>
    <message>
        <source>{loaner} is promised to {call} from {begin} to {end}: choose other days, or call that reservation off.</source>
        <translation>{loaner} 已许诺给 {call}，自 {begin} 至 {end}：请另选日期，或取消该预留。</translation>
    </message>
    <message>
        <source>{loaner} is reserved for {call}.</source>
        <translation>{loaner} 已为 {call} 预留。</translation>
    </message>
    <message>
        <source>{loaner} is still with the customer: take it back first.</source>
        <translation>{loaner} 还在客户处：请先收回。</translation>
    </message>
    <message>
        <source>{loaner} is with the customer of {call} until {end}: it can be kept from that day on.</source>
        <translation>{loaner} 在 {call} 的客户处，至 {end}：自该日起可以预留。</translation>
    </message>
    <message>
        <source>{loan} has a deposit already: void its receipt first.</source>
        <translation>{loan} 已有押金：请先作废其收据。</translation>
    </message>
    <message>
        <source>{loan}: no reminder is due today.</source>
        <translation>{loan}：今天没有到期的催还。</translation>
    </message>
    <message>
        <source>{loan}: the deposit was given back or kept, or the loan is over. Give it back instead.</source>
        <translation>{loan}：押金已退还或扣留，或借用已结束。请改为退还押金。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} asked for this or chose the quotes: somebody else approves it for finance.</source>
        <translation>{name} 是申请人或选定了报价：须由他人作财务批准。</translation>
    </message>
    <message>
        <source>{name} assessed it or had the tool: somebody else approves.</source>
        <translation>{name} 是评估人或保管人：须由他人批准。</translation>
    </message>
    <message>
        <source>{name} belongs to this branch already.</source>
        <translation>{name} 已属于该分公司。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be written: a folder has this name.</source>
        <translation>无法写入 {name}：已有同名文件夹。</translation>
    </message>
    <message>
        <source>{name} cannot be written: the disk can only be read.</source>
        <translation>无法写入 {name}：磁盘只读。</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name holds a sign that no file here may have in its name, such as a colon or a question mark.</source>
        <translation>无法写入 {name}：文件名含有本计算机不允许的字符，例如冒号或问号。</translation>
    </message>
    <message>
        <source>{name} cannot be written: the name is too long.</source>
        <translation>无法写入 {name}：名称过长。</translation>
    </message>
    <message>
        <source>{name} cannot be written: there is no such folder.</source>
        <translation>无法写入 {name}：文件夹不存在。</translation>
    </message>
    <message>
        <source>{name} cannot be written: you may not write in this folder, or another program has the file open.</source>
        <translation>无法写入 {name}：您无权写入此文件夹，或文件被其他程序打开。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {trouble}.</source>
        <translation>无法写入 {name}：{trouble}。</translation>
    </message>
    <message>
        <source>{name} collected it: somebody else accepts it.</source>
        <translation>款项由 {name} 收取：须由他人接收。</translation>
    </message>
    <message>
        <source>{name} collected it: somebody else voids it.</source>
        <translation>{name} 收的款：须由他人作废。</translation>
    </message>
    <message>
        <source>{name} confirms this. Where the card was signed instead, whoever hands out tools says so.</source>
        <translation>须由 {name} 确认。若改为在卡上签名，由工具发放人注明。</translation>
    </message>
    <message>
        <source>{name} counted first: somebody else counts again.</source>
        <translation>{name} 是初盘人：须由他人复盘。</translation>
    </message>
    <message>
        <source>{name} counted: somebody else approves the differences.</source>
        <translation>{name} 参与了清点：须由他人批准差异。</translation>
    </message>
    <message>
        <source>{name} decides on this, or whoever hands it over.</source>
        <translation>由 {name} 或移交人决定。</translation>
    </message>
    <message>
        <source>{name} did the work: somebody else evaluates it.</source>
        <translation>{name} 承担了这项工作：须由他人评分。</translation>
    </message>
    <message>
        <source>{name} does not work for the branch {branch}.</source>
        <translation>{name} 不属于分公司 {branch}。</translation>
    </message>
    <message>
        <source>{name} does not work here any more.</source>
        <translation>{name} 已不在此工作。</translation>
    </message>
    <message>
        <source>{name} does not work here any more: dispatch {call} again.</source>
        <translation>{name}已不在此工作：请重新派工 {call}。</translation>
    </message>
    <message>
        <source>{name} had a hand in this purchase already: somebody else approves it as supervisor.</source>
        <translation>{name} 已参与这项采购：须由他人作主管批准。</translation>
    </message>
    <message>
        <source>{name} had the tool: somebody else assesses this.</source>
        <translation>{name} 是保管人：须由他人评估。</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>{name} 已持有。</translation>
    </message>
    <message>
        <source>{name} has it in custody and hands it over.</source>
        <translation>由保管人 {name} 移交。</translation>
    </message>
    <message>
        <source>{name} has it in custody and reports it, or whoever hands out tools.</source>
        <translation>由保管人 {name} 或工具发放人报告。</translation>
    </message>
    <message>
        <source>{name} has it in custody: somebody else takes it back.</source>
        <translation>{name} 是保管人：须由他人收回。</translation>
    </message>
    <message>
        <source>{name} has left the centre.</source>
        <translation>{name}已离职。</translation>
    </message>
    <message>
        <source>{name} has this open, {desk}</source>
        <translation>{name} 已打开此记录，{desk}</translation>
    </message>
    <message>
        <source>{name} holds a program (macros). It is not kept; save it without macros first.</source>
        <translation>{name} 含有程序（宏），不予保存；请先另存为不含宏的文件。</translation>
    </message>
    <message>
        <source>{name} is attached here already, as {other}.</source>
        <translation>{name} 已附加在这里，名称为 {other}。</translation>
    </message>
    <message>
        <source>{name} is changing this, {desk}</source>
        <translation>{name} 正在更改此记录，{desk}</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be kept.</source>
        <translation>{name} 已损坏，无法保存。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is named for no further branch.</source>
        <translation>{name} 未被指定到其他分公司。</translation>
    </message>
    <message>
        <source>{name} is no file. Attach the files in a folder one by one.</source>
        <translation>{name} 不是文件。文件夹中的文件请逐个附加。</translation>
    </message>
    <message>
        <source>{name} is no technician.</source>
        <translation>{name} 不是技术人员。</translation>
    </message>
    <message>
        <source>{name} is not at work.</source>
        <translation>{name} 不在岗。</translation>
    </message>
    <message>
        <source>{name} is not kept yet; attach it again.</source>
        <translation>{name} 尚未保存，请重新附加。</translation>
    </message>
    <message>
        <source>{name} is not named for this branch.</source>
        <translation>{name} 未被指定到该分公司。</translation>
    </message>
    <message>
        <source>{name} is of a kind that is not kept here. Kept are PDF, PNG, JPEG, WebP and HEIC pictures, text, CSV, Excel (xlsx), Word (docx) and e-mail (eml) files.</source>
        <translation>{name} 属于不予保存的类型。可保存：PDF，PNG、JPEG、WebP、HEIC 图片，文本、CSV、Excel（xlsx）、Word（docx）和电子邮件（eml）文件。</translation>
    </message>
    <message>
        <source>{name} is too large: at most {most} MB.</source>
        <translation>{name} 过大：最多 {most} MB。</translation>
    </message>
    <message>
        <source>{name} is {width} × {height} dots large: too large to be shown. Make the picture smaller first.</source>
        <translation>{name} 为 {width} × {height} 像素，过大而无法显示。请先缩小图片。</translation>
    </message>
    <message>
        <source>{name} issued it: somebody else credits it.</source>
        <translation>{name}是开票人：须由他人红冲。</translation>
    </message>
    <message>
        <source>{name} may not do this: "{step}" needs a right that their role does not have.</source>
        <translation>{name}不能执行此操作：“{step}”所需的权限其角色没有。</translation>
    </message>
    <message>
        <source>{name} may not look at the branch {branch}.</source>
        <translation>{name} 无权查看分公司 {branch}。</translation>
    </message>
    <message>
        <source>{name} proposed it or led the appraisal: somebody else approves.</source>
        <translation>{name} 提议了报废或主持了鉴定：须由他人批准。</translation>
    </message>
    <message>
        <source>{name} sent these goods or counted them in: somebody else writes off what is missing.</source>
        <translation>{name} 是发货人或清点人：缺少的须由他人核销。</translation>
    </message>
    <message>
        <source>{name} still holds {things}.</source>
        <translation>{name} 仍持有 {things}。</translation>
    </message>
    <message>
        <source>{name} was not kept: {trouble}.</source>
        <translation>{name} 未保存：{trouble}。</translation>
    </message>
    <message>
        <source>{name} will visit you on {day} at {time} to look at the units and to answer your questions. For another time please call {phone}.</source>
        <translation>{name} 将于 {day} {time} 上门检查设备并解答您的问题。如需另约时间，请致电 {phone}。</translation>
    </message>
    <message>
        <source>{name} worked on it: whoever repaired it cannot inspect it.</source>
        <translation>{name} 参与了维修：维修人不能检验。</translation>
    </message>
    <message>
        <source>{name} would become enormous when it is opened. It is not kept.</source>
        <translation>{name} 打开后会变得极大，不予保存。</translation>
    </message>
    <message>
        <source>{name}, {branch}: person and branch</source>
        <translation>{name}，{branch}：人员与分公司</translation>
    </message>
    <message>
        <source>{name}: nothing to show in this centre</source>
        <translation>{name}：此中心没有可显示的内容</translation>
    </message>
    <message>
        <source>{number} came back without signature and without a reason.</source>
        <translation>{number} 交回时未签字，也无原因。</translation>
    </message>
    <message>
        <source>{number} is "{state}" and something that belongs to it is missing.</source>
        <translation>{number} 的状态为“{state}”，但缺少应有的内容。</translation>
    </message>
    <message>
        <source>{number} is "{state}" where it was sent and "{there}" where it arrives.</source>
        <translation>{number} 在发出方为“{state}”，在接收方为“{there}”。</translation>
    </message>
    <message>
        <source>{number} is newer and applied already.</source>
        <translation>{number} 更新且已启用。</translation>
    </message>
    <message>
        <source>{number} is said to be with {here}, but was last given to {there}.</source>
        <translation>{number} 记为由 {here} 持有，但最后一次交给了 {there}。</translation>
    </message>
    <message>
        <source>{number} is still on the bench.</source>
        <translation>{number} 仍在维修。</translation>
    </message>
    <message>
        <source>{number} stands where {wanted} should.</source>
        <translation>应为 {wanted} 处出现 {number}。</translation>
    </message>
    <message>
        <source>{number} was counted twice or approved by the same person.</source>
        <translation>{number} 的复盘或批准为同一人。</translation>
    </message>
    <message>
        <source>{number} was erased together with the data of its customer.</source>
        <translation>{number} 已随客户数据一并清除。</translation>
    </message>
    <message>
        <source>{number} was inspected by somebody who worked on it.</source>
        <translation>{number} 由参与维修的人检验。</translation>
    </message>
    <message>
        <source>{number} was issued {count} times.</source>
        <translation>{number} 开具了 {count} 次。</translation>
    </message>
    <message>
        <source>{number}, copy for the customer. Take it back and void it, or record a signed loss declaration.</source>
        <translation>{number}，客户联。请收回并作废，或登记已签字的遗失声明。</translation>
    </message>
    <message>
        <source>{number}, passed.</source>
        <translation>{number}，合格。</translation>
    </message>
    <message>
        <source>{number}, taken back and struck out.</source>
        <translation>{number}，已收回并划销。</translation>
    </message>
    <message>
        <source>{number}: more was received than stands on the goods-in notes.</source>
        <translation>{number}：到货多于入库单所列。</translation>
    </message>
    <message>
        <source>{number}: somebody other than {repairer} inspects the goods.</source>
        <translation>{number}：须由 {repairer} 以外的人检验。</translation>
    </message>
    <message>
        <source>{number}: what came in is worth {here}, the ledger says {there}.</source>
        <translation>{number}：入库货物价值 {here}，台账为 {there}。</translation>
    </message>
    <message>
        <source>{number}: what the rate makes more or less does not follow from its lines.</source>
        <translation>{number}：汇率差额与明细不符。</translation>
    </message>
    <message>
        <source>{number}: your role may not see what stands on this paper.</source>
        <translation>{number}：您的角色无权查看此单据的内容。</translation>
    </message>
    <message>
        <source>{number}: {here} of {item} received, the ledger says {there}.</source>
        <translation>{number}：{item} 到货 {here}，台账为 {there}。</translation>
    </message>
    <message>
        <source>{number}: {loaner} is kept for this job. Call it off.</source>
        <translation>{number}：为此工单预留了 {loaner}。请取消预留。</translation>
    </message>
    <message>
        <source>{number}: {loaner} is still with the customer. Take it back, or declare it lost.</source>
        <translation>{number}：{loaner} 还在客户处。请收回，或申报遗失。</translation>
    </message>
    <message>
        <source>{number}: {loaner}.</source>
        <translation>{number}：{loaner}。</translation>
    </message>
    <message>
        <source>{number}: {name} signed and showed who they are.</source>
        <translation>{number}：{name} 已签字并出示证件。</translation>
    </message>
    <message>
        <source>{number}: {name} still has {amount}.</source>
        <translation>{number}：{name} 手中尚有 {amount}。</translation>
    </message>
    <message>
        <source>{n} / {count}</source>
        <translation>{n} / {count}</translation>
    </message>
    <message>
        <source>{n} approved purchases to order</source>
        <translation>{n} 项已批准采购待下单</translation>
    </message>
    <message>
        <source>{n} at customers</source>
        <translation>{n} 台在客户处</translation>
    </message>
    <message>
        <source>{n} attachment is beside it.</source>
        <translation>旁边有 {n} 个附件。</translation>
    </message>
    <message>
        <source>{n} attachments are beside it.</source>
        <translation>旁边有 {n} 个附件。</translation>
    </message>
    <message>
        <source>{n} available</source>
        <translation>{n} 台可借</translation>
    </message>
    <message>
        <source>{n} back</source>
        <translation>退回 {n}</translation>
    </message>
    <message>
        <source>{n} backup</source>
        <translation>{n} 份备份</translation>
    </message>
    <message>
        <source>{n} backups</source>
        <translation>{n} 份备份</translation>
    </message>
    <message>
        <source>{n} below minimum</source>
        <translation>{n} 项低于最低库存</translation>
    </message>
    <message>
        <source>{n} call</source>
        <translation>{n} 次报修</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} 次报修</translation>
    </message>
    <message>
        <source>{n} calls to assess</source>
        <translation>{n} 单待评估</translation>
    </message>
    <message>
        <source>{n} calls to dispatch</source>
        <translation>{n} 单待派工</translation>
    </message>
    <message>
        <source>{n} calls to sign off</source>
        <translation>{n} 单待销单</translation>
    </message>
    <message>
        <source>{n} calls to visit</source>
        <translation>{n} 单待上门</translation>
    </message>
    <message>
        <source>{n} cash receipts to count and take</source>
        <translation>{n} 张收款收据待清点接收</translation>
    </message>
    <message>
        <source>{n} cash receipts to hand over</source>
        <translation>{n} 张收款收据待上交</translation>
    </message>
    <message>
        <source>{n} confirmed deed of branch {branch} came after the backup and will not be there any more.</source>
        <translation>分公司 {branch} 有 {n} 项已确认的操作发生在备份之后，恢复后将不复存在。</translation>
    </message>
    <message>
        <source>{n} confirmed deeds of branch {branch} came after the backup and will not be there any more.</source>
        <translation>分公司 {branch} 有 {n} 项已确认的操作发生在备份之后，恢复后将不复存在。</translation>
    </message>
    <message>
        <source>{n} counts to approve</source>
        <translation>{n} 次盘点待批准</translation>
    </message>
    <message>
        <source>{n} counts to do a second time</source>
        <translation>{n} 次盘点待复盘</translation>
    </message>
    <message>
        <source>{n} customers to remind of a loaner</source>
        <translation>{n} 位客户待催还备用机</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} deed</source>
        <translation>{n} 项操作</translation>
    </message>
    <message>
        <source>{n} deeds</source>
        <translation>{n} 项操作</translation>
    </message>
    <message>
        <source>{n} deposits to give back</source>
        <translation>{n} 笔押金待退还</translation>
    </message>
    <message>
        <source>{n} disposals to approve</source>
        <translation>{n} 项报废待批准</translation>
    </message>
    <message>
        <source>{n} due within the hour</source>
        <translation>{n} 单一小时内到期</translation>
    </message>
    <message>
        <source>{n} expiry notices to send</source>
        <translation>{n} 份到期通知待发出</translation>
    </message>
    <message>
        <source>{n} expiry notices to write</source>
        <translation>{n} 份到期通知待编写</translation>
    </message>
    <message>
        <source>{n} file is attached</source>
        <translation>已附加 {n} 个文件</translation>
    </message>
    <message>
        <source>{n} file that belonged to no record was removed.</source>
        <translation>已删除 {n} 个不属于任何记录的文件。</translation>
    </message>
    <message>
        <source>{n} files are attached</source>
        <translation>已附加 {n} 个文件</translation>
    </message>
    <message>
        <source>{n} files that belonged to no record were removed.</source>
        <translation>已删除 {n} 个不属于任何记录的文件。</translation>
    </message>
    <message>
        <source>{n} for finance</source>
        <translation>{n} 份待财务</translation>
    </message>
    <message>
        <source>{n} for the supervisor</source>
        <translation>{n} 份待主管</translation>
    </message>
    <message>
        <source>{n} form</source>
        <translation>{n} 张表单</translation>
    </message>
    <message>
        <source>{n} forms</source>
        <translation>{n} 张表单</translation>
    </message>
    <message>
        <source>{n} forms were not saved when the program ended</source>
        <translation>程序结束时有 {n} 张表单未保存</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 条</translation>
    </message>
    <message>
        <source>{n} free</source>
        <translation>可用 {n}</translation>
    </message>
    <message>
        <source>{n} goods on your bench</source>
        <translation>您的工位上有 {n} 件商品</translation>
    </message>
    <message>
        <source>{n} goods to inspect</source>
        <translation>{n} 件商品待检验</translation>
    </message>
    <message>
        <source>{n} goods wait for the bench</source>
        <translation>{n} 件商品待上工位</translation>
    </message>
    <message>
        <source>{n} in time</source>
        <translation>{n} 单按时</translation>
    </message>
    <message>
        <source>{n} in work</source>
        <translation>{n} 件维修中</translation>
    </message>
    <message>
        <source>{n} inspected</source>
        <translation>{n} 件已检验</translation>
    </message>
    <message>
        <source>{n} invoices not paid in time</source>
        <translation>{n} 张发票逾期未付</translation>
    </message>
    <message>
        <source>{n} invoices of which money goes back</source>
        <translation>{n} 张发票待退款</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} 单超时</translation>
    </message>
    <message>
        <source>{n} lent</source>
        <translation>{n} 台借出</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} 条</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} 条</translation>
    </message>
    <message>
        <source>{n} loaners that you reserved are here</source>
        <translation>您预约的 {n} 台备用机已到</translation>
    </message>
    <message>
        <source>{n} loaners that you reserved are not here in time</source>
        <translation>您预约的 {n} 台备用机未能按时到</translation>
    </message>
    <message>
        <source>{n} loaners to inspect</source>
        <translation>{n} 台备用机待检验</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n} 台遗失</translation>
    </message>
    <message>
        <source>{n} more parts carry less and are not drawn.</source>
        <translation>另有 {n} 种备件金额更小，未画出。</translation>
    </message>
    <message>
        <source>{n} more parts carry less and are not listed.</source>
        <translation>另有 {n} 种备件金额更小，未列出。</translation>
    </message>
    <message>
        <source>{n} new rights that no role has</source>
        <translation>{n} 项没有角色拥有的新权限</translation>
    </message>
    <message>
        <source>{n} not</source>
        <translation>{n} 条未执行</translation>
    </message>
    <message>
        <source>{n} not ready</source>
        <translation>{n} 件未修好</translation>
    </message>
    <message>
        <source>{n} notes of goods without a cost</source>
        <translation>{n} 张没有成本的入库单</translation>
    </message>
    <message>
        <source>{n} of {all} checks do not hold in {path}.</source>
        <translation>{path} 的 {all} 项检查中有 {n} 项不成立。</translation>
    </message>
    <message>
        <source>{n} of {all} checks does not hold in {path}.</source>
        <translation>{path} 的 {all} 项检查中有 {n} 项不成立。</translation>
    </message>
    <message>
        <source>{n} of {all} points still block this</source>
        <translation>{all} 项中有 {n} 项仍未满足</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 联，共 {count} 联</translation>
    </message>
    <message>
        <source>{n} orders that are late</source>
        <translation>{n} 张订单逾期</translation>
    </message>
    <message>
        <source>{n} orders to send</source>
        <translation>{n} 张订单待发出</translation>
    </message>
    <message>
        <source>{n} out of stock</source>
        <translation>{n} 项缺货</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} 件逾期</translation>
    </message>
    <message>
        <source>{n} overdue for calibration</source>
        <translation>{n} 件逾期未校准</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} 页</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} 页</translation>
    </message>
    <message>
        <source>{n} paper</source>
        <translation>{n} 份单据</translation>
    </message>
    <message>
        <source>{n} paper went to the printer</source>
        <translation>{n} 份单据已送打印</translation>
    </message>
    <message>
        <source>{n} papers</source>
        <translation>{n} 份单据</translation>
    </message>
    <message>
        <source>{n} papers went to the printer</source>
        <translation>{n} 份单据已送打印</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} 单暂停</translation>
    </message>
    <message>
        <source>{n} purchases to approve as supervisor</source>
        <translation>{n} 项采购待主管批准</translation>
    </message>
    <message>
        <source>{n} purchases to approve for finance</source>
        <translation>{n} 项采购待财务批准</translation>
    </message>
    <message>
        <source>{n} ready</source>
        <translation>{n} 件已修好</translation>
    </message>
    <message>
        <source>{n} ready to return</source>
        <translation>{n} 件待交还</translation>
    </message>
    <message>
        <source>{n} reminder written</source>
        <translation>已写 {n} 封催还函</translation>
    </message>
    <message>
        <source>{n} reminders written</source>
        <translation>已写 {n} 封催还函</translation>
    </message>
    <message>
        <source>{n} reports on tools to approve</source>
        <translation>{n} 份工具报告待批准</translation>
    </message>
    <message>
        <source>{n} reports on tools to assess</source>
        <translation>{n} 份工具报告待评估</translation>
    </message>
    <message>
        <source>{n} right</source>
        <translation>{n} 项权限</translation>
    </message>
    <message>
        <source>{n} rights</source>
        <translation>{n} 项权限</translation>
    </message>
    <message>
        <source>{n} row exported to {file}</source>
        <translation>已导出 {n} 行到 {file}</translation>
    </message>
    <message>
        <source>{n} row selected</source>
        <translation>已选 {n} 行</translation>
    </message>
    <message>
        <source>{n} rows exported to {file}</source>
        <translation>已导出 {n} 行到 {file}</translation>
    </message>
    <message>
        <source>{n} rows selected</source>
        <translation>已选 {n} 行</translation>
    </message>
    <message>
        <source>{n} services to invoice</source>
        <translation>{n} 项服务待开票</translation>
    </message>
    <message>
        <source>{n} stand in other views.</source>
        <translation>其他视图中有 {n} 条。</translation>
    </message>
    <message>
        <source>{n} stands in other views.</source>
        <translation>其他视图中有 {n} 条。</translation>
    </message>
    <message>
        <source>{n} sum of money: as it was written.</source>
        <translation>{n} 项金额合计：与写入时一致。</translation>
    </message>
    <message>
        <source>{n} sums of money: as they were written.</source>
        <translation>{n} 项金额合计：与写入时一致。</translation>
    </message>
    <message>
        <source>{n} table, {rows} rows: as many as were written.</source>
        <translation>{n} 张表，{rows} 行：与写入时一致。</translation>
    </message>
    <message>
        <source>{n} tables, {rows} rows: as many as were written.</source>
        <translation>{n} 张表，{rows} 行：与写入时一致。</translation>
    </message>
    <message>
        <source>{n} things to mend before saving</source>
        <translation>保存前有 {n} 处需更正</translation>
    </message>
    <message>
        <source>{n} to approve</source>
        <translation>{n} 待批准</translation>
    </message>
    <message>
        <source>{n} to count in</source>
        <translation>{n} 待清点入库</translation>
    </message>
    <message>
        <source>{n} to issue</source>
        <translation>{n} 项待发料</translation>
    </message>
    <message>
        <source>{n} to remind</source>
        <translation>{n} 笔待催还</translation>
    </message>
    <message>
        <source>{n} to send</source>
        <translation>{n} 待发出</translation>
    </message>
    <message>
        <source>{n} tools to calibrate</source>
        <translation>{n} 件工具待校准</translation>
    </message>
    <message>
        <source>{n} tools to confirm</source>
        <translation>{n} 件工具待确认</translation>
    </message>
    <message>
        <source>{n} transfers to count in</source>
        <translation>{n} 笔调拨待清点入库</translation>
    </message>
    <message>
        <source>{n} transfers to send</source>
        <translation>{n} 笔调拨待发出</translation>
    </message>
    <message>
        <source>{n} transfers with differences</source>
        <translation>{n} 笔调拨有差异</translation>
    </message>
    <message>
        <source>{n} unit</source>
        <translation>{n} 台</translation>
    </message>
    <message>
        <source>{n} units</source>
        <translation>{n} 台</translation>
    </message>
    <message>
        <source>{n} units to appraise</source>
        <translation>{n} 台待鉴定</translation>
    </message>
    <message>
        <source>{n} visit</source>
        <translation>{n} 次上门服务</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} 次上门服务</translation>
    </message>
    <message>
        <source>{n} vouchers that came back unsigned</source>
        <translation>{n} 张凭证未签字交回</translation>
    </message>
    <message>
        <source>{n} vouchers that you carry</source>
        <translation>您手中有 {n} 张凭证</translation>
    </message>
    <message>
        <source>{n} vouchers to file</source>
        <translation>{n} 张凭证待归档</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} 件等待中</translation>
    </message>
    <message>
        <source>{n} window has changes that are not stored</source>
        <translation>{n} 个窗口有未保存的更改</translation>
    </message>
    <message>
        <source>{n} windows have changes that are not stored</source>
        <translation>{n} 个窗口有未保存的更改</translation>
    </message>
    <message>
        <source>{n} with differences</source>
        <translation>{n} 有差异</translation>
    </message>
    <message>
        <source>{n} written off</source>
        <translation>核销 {n}</translation>
    </message>
    <message>
        <source>{open} open, {all} in all</source>
        <translation>未结 {open} 条，共 {all} 条</translation>
    </message>
    <message>
        <source>{parts}: write down what was used, give back the rest.</source>
        <translation>{parts}：请登记已用的，其余退料。</translation>
    </message>
    <message>
        <source>{part} is "{state}" already.</source>
        <translation>{part} 已是“{state}”。</translation>
    </message>
    <message>
        <source>{part}: less than that is still out.</source>
        <translation>{part}：未结数量没有这么多。</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is closed to you.</source>
        <translation>无法读取 {path}：您没有权限。</translation>
    </message>
    <message>
        <source>{path} does not say on which server the centre stands. Connect this desk again: backoffice connect.</source>
        <translation>{path} 没有说明中心在哪台服务器上。请重新连接本工位：backoffice connect。</translation>
    </message>
    <message>
        <source>{path} holds no heads of a trail.</source>
        <translation>{path} 中没有操作记录的封印。</translation>
    </message>
    <message>
        <source>{path} holds no secret key.</source>
        <translation>{path} 中没有私钥。</translation>
    </message>
    <message>
        <source>{path} is no database of Backoffice.</source>
        <translation>{path} 不是 Backoffice 数据库。</translation>
    </message>
    <message>
        <source>{path} is there already. A key is never written over another one.</source>
        <translation>{path} 已存在。密钥绝不覆盖另一把密钥。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{person}: {state}</source>
        <translation>{person}：{state}</translation>
    </message>
    <message>
        <source>{price} an hour</source>
        <translation>每小时 {price}</translation>
    </message>
    <message>
        <source>{quantity} of {substitute} cannot be told out in whole thousandths.</source>
        <translation>{substitute} 的 {quantity} 不能按千分之一整数计。</translation>
    </message>
    <message>
        <source>{record} in the state "{state}": {kept} are counted, {there} are there (branch {branch}).</source>
        <translation>状态为“{state}”的 {record}：计数 {kept}，实有 {there}（分公司 {branch}）。</translation>
    </message>
    <message>
        <source>{record} is saved</source>
        <translation>{record} 已保存</translation>
    </message>
    <message>
        <source>{record} {id} is "{state}" and is counted wrongly among the open ones.</source>
        <translation>{record} {id} 的状态为“{state}”，未结标记有误。</translation>
    </message>
    <message>
        <source>{record} {id} is in a state that is not known: {state}.</source>
        <translation>{record} {id} 处于未知状态：{state}。</translation>
    </message>
    <message>
        <source>{record} {id} is not found by its telephone number.</source>
        <translation>按电话号码查不到 {record} {id}。</translation>
    </message>
    <message>
        <source>{record} {id} is not found by what stands in it.</source>
        <translation>按内容查不到 {record} {id}。</translation>
    </message>
    <message>
        <source>{record} {id} is sorted wrongly by {column}.</source>
        <translation>{record} {id} 按 {column} 排序有误。</translation>
    </message>
    <message>
        <source>{record} {id} is to be paid and was never queued.</source>
        <translation>{record} {id} 应收费，却从未列入待办。</translation>
    </message>
    <message>
        <source>{record} {id} was changed without a deed: {columns}.</source>
        <translation>{record} {id} 未经操作即被更改：{columns}。</translation>
    </message>
    <message>
        <source>{record} {id} was entered without a deed.</source>
        <translation>{record} {id} 未经操作即被录入。</translation>
    </message>
    <message>
        <source>{record} {id} was removed without a deed.</source>
        <translation>{record} {id} 未经操作即被删除。</translation>
    </message>
    <message>
        <source>{record} {id}: something was taken out of the trail without a deed.</source>
        <translation>{record} {id}：操作记录中有内容未经操作即被移除。</translation>
    </message>
    <message>
        <source>{record} {id}: {column} is "{here}" and should be "{there}".</source>
        <translation>{record} {id}：{column} 为“{here}”，应为“{there}”。</translation>
    </message>
    <message>
        <source>{record} {record_id} leads to a {parent} that is not there.</source>
        <translation>{record} {record_id} 指向不存在的 {parent}。</translation>
    </message>
    <message>
        <source>{record} {record_id}: the reason for passing "{condition}" is not the one of its deed.</source>
        <translation>{record} {record_id}：“{condition}”的放行理由与操作不符。</translation>
    </message>
    <message>
        <source>{record}: {step}</source>
        <translation>{record}：{step}</translation>
    </message>
    <message>
        <source>{record}: {step}, now "{state}"</source>
        <translation>{record}：{step}，现为“{state}”</translation>
    </message>
    <message>
        <source>{register}, printed</source>
        <translation>{register}，打印件</translation>
    </message>
    <message>
        <source>{repairer} repaired it, {inspector} inspected it.</source>
        <translation>{repairer} 维修，{inspector} 检验。</translation>
    </message>
    <message>
        <source>{rows} rows are too many to be sorted by "{column}": choose a smaller view first.</source>
        <translation>{rows} 行过多，无法按“{column}”排序：请先选择较小的视图。</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还有 {span}</translation>
    </message>
    <message>
        <source>{step} (Ctrl+Enter)</source>
        <translation>{step}（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>{step}: {n} record</source>
        <translation>{step}：{n} 条</translation>
    </message>
    <message>
        <source>{step}: {n} records</source>
        <translation>{step}：{n} 条</translation>
    </message>
    <message>
        <source>{substitute} is entered for {original} already.</source>
        <translation>{substitute} 已登记为 {original} 的代用品。</translation>
    </message>
    <message>
        <source>{substitute} is not approved in place of {item}.</source>
        <translation>{substitute} 未获准代用 {item}。</translation>
    </message>
    <message>
        <source>{supplier} has given no quote for {item} that still holds.</source>
        <translation>{supplier} 对 {item} 没有有效报价。</translation>
    </message>
    <message>
        <source>{supplier} is not the cheapest for {item}: write the reason.</source>
        <translation>{item} 的最低价不是 {supplier}：请写明理由。</translation>
    </message>
    <message>
        <source>{table}: {found} rows, the backup says {told}.</source>
        <translation>{table}：{found} 行，备份所记为 {told}。</translation>
    </message>
    <message>
        <source>{title} has changes that are not stored yet.</source>
        <translation>{title} 有尚未保存的更改。</translation>
    </message>
    <message>
        <source>{title} is not saved: kept as a draft</source>
        <translation>{title} 未保存：已留作草稿</translation>
    </message>
    <message>
        <source>{title}, {count}</source>
        <translation>{title}，{count}</translation>
    </message>
    <message>
        <source>{title}, {count} open</source>
        <translation>{title}，{count} 项未结</translation>
    </message>
    <message>
        <source>{title}, {count} open, {late} late</source>
        <translation>{title}，{count} 项未结，{late} 项超时</translation>
    </message>
    <message>
        <source>{tool} cannot be handed over: {state}.</source>
        <translation>{tool} 不能移交：{state}。</translation>
    </message>
    <message>
        <source>{tool} waits for {name} to confirm it already.</source>
        <translation>{tool} 已在等待 {name} 确认。</translation>
    </message>
    <message>
        <source>{tool} was due for calibration on {day}: have it calibrated first.</source>
        <translation>{tool} 应于 {day} 校准：请先送校准。</translation>
    </message>
    <message>
        <source>{warehouse} belongs to another branch: that is a transfer.</source>
        <translation>{warehouse}属于另一分公司：须作调拨。</translation>
    </message>
    <message>
        <source>{warehouse} is closed.</source>
        <translation>{warehouse}已关闭。</translation>
    </message>
    <message>
        <source>{warehouse} is no technician's bag.</source>
        <translation>{warehouse}不是技术人员的备件包。</translation>
    </message>
    <message>
        <source>{warehouse} is not counted so: bags are checked, what is on its way is counted in.</source>
        <translation>{warehouse}不这样盘点：包用查包，在途的清点入库。</translation>
    </message>
    <message>
        <source>{what} costs more than can be right: check quantity and price.</source>
        <translation>{what}的金额不可能这么大：请核对数量和单价。</translation>
    </message>
    <message>
        <source>{what} has a price below zero.</source>
        <translation>{what} 的价格小于零。</translation>
    </message>
    <message>
        <source>{what} has another category than its paper, without a reason.</source>
        <translation>{what} 的类别与单据不同，且没有依据。</translation>
    </message>
    <message>
        <source>{what} has another category than the job: write the reason.</source>
        <translation>{what} 的类别与工单不同：请填写原因。</translation>
    </message>
    <message>
        <source>{what} has another category than the repair card: write the reason.</source>
        <translation>{what} 的类别与维修卡不同：请填写依据。</translation>
    </message>
    <message>
        <source>{what} has another category than the voucher: write the reason.</source>
        <translation>{what} 的类别与凭证不同：请填写依据。</translation>
    </message>
    <message>
        <source>{what} is followed by serial number: ask for whole pieces, at most 99.</source>
        <translation>{what} 按序列号管理：请申领整件，最多 99 件。</translation>
    </message>
    <message>
        <source>{what} is followed by serial number: one for each piece, {count} here.</source>
        <translation>{what} 按序列号管理：每件一个，此处有 {count} 个。</translation>
    </message>
    <message>
        <source>{what} is not followed by serial number.</source>
        <translation>{what} 不按序列号管理。</translation>
    </message>
    <message>
        <source>{what}: {free} free in {warehouse}, no more.</source>
        <translation>{what}：{warehouse}中可用 {free}，没有更多。</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. Both of you changed some of it: choose before you save.</source>
        <translation>{who} 更改了：{fields}。其中有些内容双方都作了更改：请先选择再保存。</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. What you typed is kept: look again, then press once more.</source>
        <translation>{who} 更改了：{fields}。您输入的内容已保留：请再看一遍，然后再按一次。</translation>
    </message>
    <message>
        <source>{who} changed: {fields}. What you typed is kept; save to store it.</source>
        <translation>{who} 更改了：{fields}。您输入的内容已保留；请保存。</translation>
    </message>
    <message>
        <source>{who} may do more with {table} than the program gives: {verb}.</source>
        <translation>{who} 对 {table} 的权限多于程序所授予的：{verb}。</translation>
    </message>
    <message>
        <source>{who} wrote: {value}</source>
        <translation>{who} 填写：{value}</translation>
    </message>
    <message>
        <source>{worked}, charged {charged}</source>
        <translation>{worked}，计费 {charged}</translation>
    </message>
    <message>
        <source>{zone}, within {hours} h</source>
        <translation>{zone}，{hours} 小时内</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>……另有 {count} 项。</translation>
    </message>
</context>
</TS>
